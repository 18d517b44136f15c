import { createRoot } from "react-dom/client";
import { currentBudgetYear } from "../commands/forms/current-budget-year";
import { App } from "./components/app";
import { EXCEL_PORTS } from "./excel-ports";
import { paneLocale } from "./locale/pane-locale";
import { refuseFileDrops } from "./refuse-file-drops";

refuseFileDrops(window);

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) {
    throw new Error("taskpane.html has no element with the id root");
  }
  createRoot(root).render(
    <App
      ports={EXCEL_PORTS}
      officeLocale={paneLocale(Office.context.displayLanguage)}
      officeTheme={Office.context.officeTheme}
      year={currentBudgetYear()}
    />,
  );
});
