import { PANE_TEXTS } from "../../support/pane-texts";
import { SEVERITIES, type Finding, type Severity } from "../../../src/rules/finding";
import { INITIAL_STATE, type PaneState } from "../../../src/taskpane/state/pane-state";
import { announcement } from "../../../src/taskpane/view/announcement";
import { inserted } from "../../support/pane-preview/form-states";
import { BY_DEFAULT, checkedWith, validationOf } from "../../support/checked-declaration";

const [ERROR, WARNING] = (["error", "warning"] as const).map((severity: Severity): Finding => ({
  rule: "S10",
  severity,
  field: "budget.otherFunds",
  cells: ["D6"],
  message: { id: "blank", values: {} },
  details: {},
  equation: null,
  correction: null,
}));
const FAULTY = checkedWith([ERROR, ERROR, WARNING].filter((finding) => finding !== undefined));
const CLEAN = checkedWith([]);

test.each<[string, Partial<PaneState>, string]>([
  ["nothing at first", {}, ""],
  ["that it is validating", { activity: "validating" }, "正在校验…"],
  ["that it is clearing", { activity: "clearing" }, "正在清除…"],
  [
    "the verdict and the counts",
    { validation: validationOf(FAULTY) },
    "校验完成：需修改。2 个错误，1 个警告，0 个提示。",
  ],
  [
    "how many declarations need revision",
    { validation: validationOf(FAULTY, CLEAN, FAULTY) },
    "校验完成：共 3 份申报表，2 份需修改。",
  ],
  [
    "that nothing was recognised",
    {
      validation: {
        checked: { status: "unrecognised", reason: "none", sheet: null },
        fileName: "a.xlsx",
        judgedBy: BY_DEFAULT,
        shown: SEVERITIES,
        sheetIds: [],
        marked: 0,
        unmarked: [],
        partlyExamined: [],
        ignoredAcceptances: [],
      },
    },
    "校验完成：未识别。",
  ],
  [
    "a notice rather than the old result",
    {
      validation: validationOf(CLEAN),
      notice: { kind: "cleared", clearing: { cleared: 1, refused: [] } },
    },
    "已清除标记。",
  ],
  [
    "a problem rather than the old result",
    { validation: validationOf(CLEAN), notice: { kind: "problem", code: "too-large" } },
    PANE_TEXTS["zh-CN"].problems["too-large"],
  ],
  [
    "that Excel refuses to take something back rather than the old result",
    {
      validation: validationOf(CLEAN),
      notice: {
        kind: "not-undone",
        code: "cell-edit-mode",
        undo: { sheet: "示例申报表", cell: null, change: inserted("示例申报表").undo },
      },
    },
    PANE_TEXTS["zh-CN"].problems["cell-edit-mode"],
  ],
  [
    "what was done, and the result that may be newer",
    { validation: validationOf(FAULTY), notice: { kind: "accepted" } },
    "已认可这个问题，并重新校验。 校验完成：需修改。2 个错误，1 个警告，0 个提示。",
  ],
  [
    "what was done, and that the result is stale",
    { validation: validationOf(CLEAN), notice: { kind: "accepted" }, changes: 1 },
    "已认可这个问题，并重新校验。 表格已修改，请重新校验。",
  ],
  [
    "that the result is stale",
    { validation: validationOf(CLEAN), changes: 1 },
    "表格已修改，请重新校验。",
  ],
])("%s is announced", (_, state, expected) => {
  expect(announcement({ ...INITIAL_STATE, ...state }, PANE_TEXTS["zh-CN"])).toBe(expected);
});
