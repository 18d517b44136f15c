import { createRoot } from "react-dom/client";
import { LOCALES } from "../../../src/declaration/locale";
import { App } from "../../../src/taskpane/components/app";
import type { PanePorts } from "../../../src/taskpane/ports";
import { ABOUT_PORTS } from "./about-ports";
import { DESK_PORTS } from "./desk-ports";
import { FORM_PORTS, inserted } from "./form-states";
import { SETTINGS_PORTS } from "./settings-ports";
import { PANE_STATES } from "./pane-states";

/** The pane without Excel: `?state=revise&locale=en-US`. Its requests to Excel are shown above it. */
const query = new URLSearchParams(location.search);
const make = Object.entries(PANE_STATES).find(([name]) => name === query.get("state"))?.[1];
const locale = LOCALES.find((name) => name === query.get("locale")) ?? "zh-CN";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) {
    throw new Error(`The preview has no #${id}`);
  }
  return found;
}

const validate: PanePorts["validate"] = () =>
  new Promise((resolve) => {
    resolve((make ?? PANE_STATES.pass)());
  });

const ports: PanePorts = {
  validate,
  update: validate,
  clearMarks: () => Promise.resolve({ cleared: 3, refused: [] }),
  goToCell: (sheet, cell) => {
    element("cell").textContent = `${sheet}!${cell}`;
    return Promise.resolve("shown");
  },
  correct: (_, { cell }) => {
    element("cell").textContent = `corrected ${cell}`;
    return Promise.resolve({ status: "changed" });
  },
  undo: () => Promise.resolve("undone"),
  insertBlank: () => Promise.resolve(inserted("申报表 (2)")),
  insertExample: () => Promise.resolve(inserted("示例申报表")),
  accept: () => Promise.resolve({ ok: false, problem: "too-many" }),
  withdraw: () => Promise.resolve(),
  watchChanges: (onChange) => {
    element("change").addEventListener("click", () => {
      onChange({ sheetId: "declaration", by: "user" });
    });
    return Promise.resolve();
  },
  watchCommands: () => Promise.resolve(),
  forms: FORM_PORTS,
  settings: SETTINGS_PORTS,
  desk: DESK_PORTS,
  about: ABOUT_PORTS,
};

createRoot(element("root")).render(
  <App ports={ports} officeLocale={locale} officeTheme={undefined} year={2027} />,
);
