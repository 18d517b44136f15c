import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";
import { EXAMPLE, insertRows, setCells } from "../support/spreadsheet-edits";

const ORIGINAL = readOne(filledExample());

/** Each reworded label: its cell and the amount it was taken for. */
function foreignOf(sheet: SheetPicture) {
  return readOne(sheet).layout.foreignLabels.map(({ cell, takenFor }) => `${cell} ${takenFor}`);
}

describe("a reworded label is taken for the amount that its group lacks", () => {
  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["one", { A5: "基本运行保障" }, ["A5 basicExpenditure"]],
    [
      "both of a group",
      { A5: "基本开支", A6: "项目开支" },
      ["A5 basicExpenditure", "A6 projectExpenditure"],
    ],
    ["the sources", { C5: "财政安排经费" }, ["C5 fiscalAppropriation"]],
    ["what is no appropriation", { C6: "非财政来源" }, ["C6 otherFunds"]],
    ["the levels", { C9: "转移给下级的资金" }, ["C9 transferDown"]],
    [
      "in several groups",
      { A8: "专项经费（财政）", C8: "本级自用" },
      ["A8 specialFunds", "C8 ownLevel"],
    ],
  ])("%s", (_, changes, expected) => {
    const sheet = filledExample(changes);
    expect(foreignOf(sheet)).toEqual(expected);
    const { budget, furtherAmounts } = readOne(sheet);
    expect(budget).toEqual(ORIGINAL.budget);
    expect(furtherAmounts).toEqual([]);
  });

  test("also beside the label of its group", () => {
    const sheet = sheetPicture({
      rows: [
        ["部门整体预算绩效目标申报表（2027年度）"],
        ["部门名称", "区水务局"],
        ["预算整体情况", "单位：万元"],
        ["部门预算支出", "基本支出", 120],
        [null, "项目类开支", 80],
        ["收入来源", "财政拨款", 200],
        [null, "其他资金", 0],
        ["事业发展性支出", "财政专项资金", 0],
        [null, "其他事业发展性支出", 0],
        ["按预算级次划分", "区本级使用资金", 200],
        [null, "拟用于对下转移支付资金", 0],
        ["总体绩效目标"],
        ["修缮山塘3座。"],
      ],
      merges: ["A4:A5", "A6:A7", "A8:A9", "A10:A11"],
    });
    expect(foreignOf(sheet)).toEqual(["B5 projectExpenditure"]);
    expect(readOne(sheet).budget.projectExpenditure.value).toBe(80_000_000);
  });
});

describe("nothing is guessed", () => {
  test.each<[string, Readonly<Record<string, CellValue>>]>([
    ["where no word fits", { C6: "捐款" }],
    ["where a word says it is another income", { C5: "财政专户管理资金" }],
    ["where the word stands in another group", { A6: "其他经费", C6: null, D6: null }],
    ["for a total", { A6: "本年项目类合计" }],
    ["for a part of the line above", { C6: "其中：其他财政经费" }],
  ])("%s", (_, changes) => {
    expect(foreignOf(filledExample(changes))).toEqual([]);
  });

  test("where two lines fit", () => {
    const more = [null, null, "其他往来经费", 5];
    const form = setCells(insertRows(EXAMPLE, 6, [more]), { C6: "其他来源经费" });
    const sheet = sheetPicture(form);
    expect(foreignOf(sheet)).toEqual([]);
  });
});

test("two ways to write “other” are one", () => {
  const sheet = filledExample({ C6: "其它资金", A9: "其它事业发展性支出" });
  expect(foreignOf(sheet)).toEqual([]);
  expect(readOne(sheet).budget).toEqual(ORIGINAL.budget);
});
