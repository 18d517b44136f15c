import { PANE_TEXTS } from "../../support/pane-texts";
import type { Validation } from "../../../src/commands/validate-open-workbook";
import { INITIAL_STATE, type Notice, type PaneState } from "../../../src/taskpane/state/pane-state";
import { limitViews, noticeViews } from "../../../src/taskpane/view/notice-view";
import { inserted } from "../../support/pane-preview/form-states";
import { checkedWith, validationOf } from "../../support/checked-declaration";

const TEXTS = PANE_TEXTS["zh-CN"];
const PROTECTED = { sheet: "甲", reason: "protected" } as const;

function shown(state: Partial<PaneState>, views = noticeViews): readonly string[] {
  return views({ ...INITIAL_STATE, ...state }, TEXTS).map(
    ({ tone, text, closable }) => `${tone} ${closable ? "×" : ""} ${text}`,
  );
}

test("nothing is said when there is nothing to say", () => {
  for (const views of [noticeViews, limitViews]) {
    expect(shown({}, views)).toEqual([]);
    expect(shown({ validation: validationOf(checkedWith([])) }, views)).toEqual([]);
  }
});

test.each<[string, Notice, readonly string[]]>([
  [
    "a cell being edited",
    { kind: "problem", code: "cell-edit-mode" },
    [`problem × ${TEXTS.problems["cell-edit-mode"]}`],
  ],
  [
    "a change without a new result",
    { kind: "unchecked", code: "cell-edit-mode", done: { kind: "accepted" } },
    [`problem × 工作簿已改动，但没有得出新的校验结果。${TEXTS.problems["cell-edit-mode"]}`],
  ],
  [
    "cleared marks",
    { kind: "cleared", clearing: { cleared: 3, refused: [] } },
    ["done × 已清除标记。"],
  ],
  [
    "no marks to clear",
    { kind: "cleared", clearing: { cleared: 0, refused: [] } },
    ["done × 没有可清除的标记。"],
  ],
  [
    "marks only on a protected sheet",
    { kind: "cleared", clearing: { cleared: 0, refused: [PROTECTED] } },
    ["caution × 工作表“甲”受保护，其中的标记没有清除。请撤销工作表保护后再清除。"],
  ],
  [
    "marks also on a protected sheet",
    { kind: "cleared", clearing: { cleared: 1, refused: [PROTECTED] } },
    [
      "done × 已清除标记。",
      "caution × 工作表“甲”受保护，其中的标记没有清除。请撤销工作表保护后再清除。",
    ],
  ],
  [
    "marks and notes of the review",
    { kind: "cleared", clearing: { cleared: 1, refused: [], notes: "deleted" } },
    ["done × 已清除标记和审核批注。"],
  ],
  [
    "only notes of the review",
    { kind: "cleared", clearing: { cleared: 0, refused: [], notes: "deleted" } },
    ["done × 已清除审核批注。"],
  ],
  [
    "notes that are left",
    { kind: "cleared", clearing: { cleared: 0, refused: [], notes: "left" } },
    ["caution × 审核批注没有全部删除。请撤销工作表保护后再清除，或在“审阅”中删除。"],
  ],
  [
    "marks where notes cannot be found",
    { kind: "cleared", clearing: { cleared: 1, refused: [], notes: "unfound" } },
    ["done × 已清除标记。如果是退回的批注副本，审核批注请在“审阅”中删除。"],
  ],
  [
    "nothing where notes cannot be found",
    { kind: "cleared", clearing: { cleared: 0, refused: [], notes: "unfound" } },
    ["done × 没有可清除的标记。"],
  ],
  [
    "a hidden sheet",
    { kind: "sheet-hidden", sheet: "甲" },
    ["caution × 工作表“甲”是隐藏的。请先取消隐藏，再转到单元格。"],
  ],
  [
    "a sheet that is gone",
    { kind: "sheet-missing", sheet: "甲" },
    ["caution × 工作表“甲”已不在工作簿中，可能已改名或删除。请重新校验。"],
  ],
])("%s", (_, notice, expected) => {
  expect(shown({ notice })).toEqual(expected);
});

test("what lasts stays until it is over: stale in sight; unmarked, partly examined above the result", () => {
  const validation: Validation = {
    ...validationOf(checkedWith([])),
    unmarked: [PROTECTED, { sheet: "乙", reason: "refused" }],
    partlyExamined: [{ sheet: "丙", examined: "A1:CV2000", used: "A1:CV100000" }],
  };
  expect(shown({ validation, changes: 1 })).toEqual(["caution  表格已修改，请重新校验。"]);
  expect(shown({ validation, changes: 1 }, limitViews)).toEqual([
    "caution  工作表“甲”受保护，没有加标记；问题照常列在下面。",
    "caution  Excel 不允许在工作表“乙”上加标记；问题照常列在下面。",
    "caution  工作表“丙”只检查了 A1:CV2000，已用区域为 A1:CV100000，其余部分没有检查。",
  ]);
});

test("what Excel refused to take back has its button still", () => {
  const { undo: change } = inserted("示例申报表");
  const undo = { sheet: "示例申报表", cell: null, change };
  const notice = { kind: "not-undone", code: "cell-edit-mode", undo } as const;
  expect(noticeViews({ ...INITIAL_STATE, notice }, TEXTS)).toEqual([
    { tone: "problem", text: TEXTS.problems["cell-edit-mode"], closable: true, undo },
  ]);
});
