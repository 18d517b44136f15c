import { LOCALES } from "../../../src/declaration/locale";
import type { FormsOutcome } from "../../../src/taskpane/forms/forms-state";
import { outcomeViews } from "../../../src/taskpane/forms/outcome-view";
import { FORMS_TEXTS } from "../../../src/taskpane/forms/forms-texts";
import { PANE_TEXTS } from "../../support/pane-texts";

/** Outcomes of every kind, with the lines that tell of them. */
const OUTCOMES: Readonly<
  Record<FormsOutcome["kind"], readonly (readonly [FormsOutcome, readonly string[]])[]>
> = {
  inserted: [
    [
      { kind: "inserted", sheet: "Sheet2", area: "A1:E39", widened: [] },
      ["done 已插入到工作表“Sheet2”的 A1:E39。"],
    ],
    [
      { kind: "inserted", sheet: "Sheet2", area: "A1:E39", widened: ["A", "C"] },
      ["done 已插入到工作表“Sheet2”的 A1:E39。", "caution A、C 列另有内容，已随申报表加宽。"],
    ],
  ],
  rebuilt: [
    [
      { kind: "rebuilt", source: "Sheet1", sheet: "Sheet2", remarks: [] },
      ["done 已把工作表“Sheet1”的内容写入新工作表“Sheet2”，原表没有改动。核对后请删去原表。"],
    ],
  ],
  added: [
    [
      { kind: "added", sheet: "Sheet1", cell: "A18" },
      ["done 已在工作表“Sheet1”增加一行，请从 A18 开始填写。"],
    ],
  ],
  fitted: [
    [
      { kind: "fitted", sheet: "Sheet1", changed: 3, cut: [] },
      ["done 已调整工作表“Sheet1”中申报表的 3 行。"],
    ],
    [
      { kind: "fitted", sheet: "Sheet1", changed: 0, cut: [] },
      ["done 工作表“Sheet1”中申报表的行高已经合适。"],
    ],
    [
      { kind: "fitted", sheet: "Sheet1", changed: 1, cut: [10, 15] },
      [
        "done 已调整工作表“Sheet1”中申报表的 1 行。",
        "caution 第 11 行的文字太多，Excel 的行高最多 408.75 磅，放不下。请精简文字，或加宽列。",
        "caution 第 16 行的文字太多，Excel 的行高最多 408.75 磅，放不下。请精简文字，或加宽列。",
      ],
    ],
    [
      // As high as can be already: that does not fit.
      { kind: "fitted", sheet: "Sheet1", changed: 0, cut: [10] },
      ["caution 第 11 行的文字太多，Excel 的行高最多 408.75 磅，放不下。请精简文字，或加宽列。"],
    ],
  ],
  undone: [[{ kind: "undone" }, ["done 已撤销。"]]],
  "undo-moved": [
    [
      { kind: "undo-moved" },
      ["caution 没有撤销：那里或相邻的行后来有变动，撤销可能改错地方。请核对后手动删除或调整。"],
    ],
  ],
  "undo-gone": [[{ kind: "undo-gone" }, ["caution 没有可撤销的内容：那张工作表已不在工作簿中。"]]],
  "no-declarations": [
    [
      { kind: "no-declarations" },
      ["caution 本工作簿中没有找到申报表。请先打开要带入的表，或改为选择文件。"],
    ],
  ],
  "no-form": [
    [
      { kind: "no-form", sheet: "Sheet1" },
      ["caution 当前工作表“Sheet1”中没有找到申报表。请先切换到申报表所在的工作表，再试一次。"],
    ],
  ],
  "no-place": [
    [
      { kind: "no-place", sheet: "Sheet1" },
      [
        "caution 工作表“Sheet1”的申报表中没有这一部分，不能增加行。可以用“重建”写入一份结构完整的新表。",
      ],
    ],
  ],
  "sum-protected": [
    [
      { kind: "sum-protected", sheet: "Sheet2" },
      [
        "caution 工作表“Sheet2”受保护，其中的合计不能把新行算进去，没有增加行。请先在“审阅”中撤销那张工作表的保护，再试一次。",
      ],
    ],
  ],
  "no-file": [
    [
      {
        kind: "no-file",
        file: "{file}.xlsx",
        reading: { status: "unreadable", code: "encrypted" },
      },
      ["problem “{file}.xlsx”不能带入：文件有打开密码，无法读取。请取消密码后另存为 .xlsx 再试。"],
    ],
    [
      { kind: "no-file", file: "a.xlsx", reading: { status: "unreadable", code: "no-access" } },
      ["problem “a.xlsx”不能带入：无法打开这个文件：可能是文件夹，或没有读取权限。请检查后重试。"],
    ],
    [
      {
        kind: "no-file",
        file: "a.xlsx",
        reading: { status: "unrecognised", reason: "project", sheet: "Sheet1" },
      },
      [
        "problem “a.xlsx”不能带入：工作表“Sheet1”是项目支出绩效目标申报表，不是部门整体预算绩效目标申报表，没有校验。请打开部门整体的申报表。",
      ],
    ],
  ],
  problem: [
    [
      { kind: "problem", code: "cell-edit-mode" },
      [`problem ${PANE_TEXTS["zh-CN"].problems["cell-edit-mode"]}`],
    ],
    [{ kind: "problem", code: "internal" }, [`problem ${PANE_TEXTS["zh-CN"].problems.internal}`]],
  ],
};

const CASES = Object.values(OUTCOMES).flat();

test.each(CASES)("%j", (outcome, expected) => {
  const views = outcomeViews(outcome, FORMS_TEXTS["zh-CN"], PANE_TEXTS["zh-CN"], "zh-CN");
  expect(views.map(({ tone, text }) => `${tone} ${text}`)).toEqual(expected);
  expect(views.every(({ closable }) => closable)).toBe(true);
});

test.each(CASES)("in English as well: %j", (outcome, chinese) => {
  const views = outcomeViews(outcome, FORMS_TEXTS["en-US"], PANE_TEXTS["en-US"], "en-US");
  expect(views.map(({ tone }) => tone)).toEqual(chinese.map((line) => line.split(" ")[0]));
  for (const { text } of views) {
    expect(text).not.toMatch(/\p{Script=Han}/u);
    expect(text.replace("{file}.xlsx", "")).not.toMatch(/[{}]/);
  }
});

test("no two outcomes are told in the same words", () => {
  for (const locale of LOCALES) {
    const told = CASES.map(([outcome]) =>
      JSON.stringify(outcomeViews(outcome, FORMS_TEXTS[locale], PANE_TEXTS[locale], locale)),
    );
    expect(new Set(told).size).toBe(CASES.length);
  }
});
