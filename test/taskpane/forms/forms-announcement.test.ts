import { formsAnnouncement } from "../../../src/taskpane/forms/forms-announcement";
import { initialForms, type FormsState } from "../../../src/taskpane/forms/forms-state";
import { FORMS_TEXTS } from "../../../src/taskpane/forms/forms-texts";
import { OCCUPIED } from "../../support/form-changes";

const INITIAL = initialForms(2027, "guangzhou-department");
const NOTICES = [
  { tone: "done", text: "已调整 3 行。", closable: true },
  { tone: "caution", text: "第 11 行放不下。", closable: true },
] as const;
const CARRIED = { name: "甲", summary: "带入 4 项任务。", remarks: [] };

test.each<
  [
    string,
    Partial<FormsState>,
    Parameters<typeof formsAnnouncement>[1],
    typeof CARRIED | null,
    string,
  ]
>([
  ["nothing at first", {}, [], null, ""],
  ["that something is being done", { activity: "fitting" }, NOTICES, CARRIED, "正在处理…"],
  ["all that came of it", {}, NOTICES, CARRIED, "已调整 3 行。 第 11 行放不下。"],
  ["what a form brings along", {}, [], CARRIED, "带入 4 项任务。"],
  ["nothing while a place is taken", { occupied: OCCUPIED }, [], CARRIED, ""],
  ["nothing while a form is to be chosen", { offered: [] }, [], CARRIED, ""],
  ["nothing while a category is to be chosen", { categories: [] }, [], CARRIED, ""],
  ["nothing while something would be lost", { undoLoses: true }, [], CARRIED, ""],
])("%s is announced", (_, state, notices, carried, expected) => {
  const said = formsAnnouncement({ ...INITIAL, ...state }, notices, carried, FORMS_TEXTS["zh-CN"]);
  expect(said).toBe(expected);
});
