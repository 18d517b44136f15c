import { FluentProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { fill } from "../locales/translation";
import { LIGHT_THEME } from "../taskpane/theme/pane-theme";
import { Page } from "./page/components/page";
import { TextsContext } from "./page/components/texts-context";
import { readPageOptions } from "./page/page-options";
import { Workbench } from "./page/workbench";
import { workbenchHandle } from "./page/workbench-handle";
import { WORKBENCH_TEXTS } from "./page/workbench-texts";
import "./page/workbench.css";

const options = readPageOptions(window.location.search);
const texts = WORKBENCH_TEXTS[options.locale];
const workbench = new Workbench(options, texts);
document.documentElement.lang = options.locale;
workbench.store.subscribe(() => {
  const file = workbench.store.get().workbook?.fileName;
  document.title = file === undefined ? texts.product : fill(texts.title, { file });
});
window.workbench = workbenchHandle(workbench);

const root = document.getElementById("root");
if (root === null) {
  throw new Error("workbench.html has no element with the id root");
}
createRoot(root).render(
  <FluentProvider theme={LIGHT_THEME}>
    <TextsContext value={texts}>
      <Page workbench={workbench} />
    </TextsContext>
  </FluentProvider>,
);
