import { createRoot } from "react-dom/client";
import { currentBudgetYear } from "../commands/forms/current-budget-year";
import { App } from "./components/app";
import { EXCEL_PORTS } from "./excel-ports";
import { paneLocale } from "./locale/pane-locale";
import { PANE_TEXTS } from "./locale/pane-texts";

void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root === null) {
    throw new Error("taskpane.html has no element with the id root");
  }
  const locale = paneLocale(Office.context.displayLanguage);
  document.documentElement.lang = locale;
  document.title = PANE_TEXTS[locale].title;
  createRoot(root).render(
    <App
      ports={EXCEL_PORTS}
      locale={locale}
      officeTheme={Office.context.officeTheme}
      year={currentBudgetYear()}
    />,
  );
});
