import { printableEdition } from "../../../src/editions/editions";
import { noUnitSlip } from "../../../src/rules/arithmetic/a12-no-unit-slip";
import { wordFinding } from "../../../src/rules/word-finding";
import { amountWithoutUnitSuffix } from "../../../src/rules/structure/s07-amount-without-unit-suffix";
import { applyPrecedence } from "../../../src/rules/apply-precedence";
import { declarationWith, type TaskRow } from "../../support/declaration";
import { inYuan } from "../../support/in-yuan";
import type { CellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { tableTotalsAddUp } from "../../../src/rules/arithmetic/a09-table-totals-add-up";
import { setCells } from "../../support/spreadsheet-edits";
import { findingsOf, inShort } from "../../support/run-rules";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";
import { onlyFinding, testRule } from "../../support/rule-table";

/** Tasks of a sports bureau with these amounts. */
function tasks(...amounts: readonly (number | string | null)[]): readonly TaskRow[] {
  return amounts.map((amount, at) => [`第${at + 1}体育馆`, "场馆维护。", amount, "维护完成。"]);
}

testRule(
  noUnitSlip,
  [
    ["the consistent form", {}],
    ["a mismatch that no factor closes", { budget: { basicExpenditure: 822.4 } }],
    [
      "two amounts in 元 on different sides",
      {
        budget: { basicExpenditure: 8124000, fiscalAppropriation: 9000000 },
      },
    ],
    [
      "an amount that closes the sums when it is left out",
      {
        budget: {
          fiscalAppropriation: 812.4,
          otherFunds: 0,
          ownLevel: 812.4,
          projectExpenditure: 23,
        },
      },
    ],
    [
      "a round amount too many, which in 万元 would be as good as nothing",
      { budget: { fiscalAppropriation: 812.4, otherFunds: 100 } },
    ],
    [
      "another amount cannot be read",
      {
        budget: { basicExpenditure: 8124000, otherFunds: "三十二万" },
      },
    ],
    [
      "a side not filled in",
      {
        budget: { basicExpenditure: 8124000, ownLevel: null, transferDown: null },
      },
    ],
    ["development cannot be read", { budget: { basicExpenditure: 8124000, specialFunds: "?" } }],
    ["a task somewhat above the total", { tasks: tasks(60, 2000) }],
    ["two tasks far above the total", { tasks: tasks(600000, 300000) }],
    ["a task that in 万元 still exceeds project expenditure", { tasks: tasks(60, 9000000) }],
    ["a task amount cannot be read", { tasks: tasks(600000, "?") }],
    [
      "every amount in 元: all sums hold",
      {
        budget: {
          basicExpenditure: 8124000,
          projectExpenditure: 1200000,
          fiscalAppropriation: 9000000,
          otherFunds: 324000,
          ownLevel: 9324000,
        },
        tasks: tasks(600000, 400000),
      },
    ],
  ],
  [
    [
      "income and levels in 元, as the tasks show",
      {
        budget: { fiscalAppropriation: 9000000, otherFunds: 324000, ownLevel: 9324000 },
        tasks: tasks(60, 40),
      },
      "error budgetYuan D5 D6 D8 B5 B6 D9",
    ],
    [
      "expenditure in 亿元, as the tasks show",
      {
        budget: { basicExpenditure: 0.08124, projectExpenditure: 0.012 },
        tasks: tasks(60, 40),
      },
      "error budgetHundredMillion B5 B6 D5 D6 D8 D9",
    ],
    [
      "basic expenditure in 元",
      { budget: { basicExpenditure: 8124000 } },
      "error budgetYuan B5 B6 D5 D6 D8 D9",
    ],
    [
      "fiscal appropriation in 元",
      { budget: { fiscalAppropriation: 9000000 } },
      "error budgetYuan D5 B5 B6 D6 D8 D9",
    ],
    ["own level in 元", { budget: { ownLevel: 9324000 } }, "error budgetYuan D8 B5 B6 D9 D5 D6"],
    [
      "both expenditures in 元",
      {
        budget: { basicExpenditure: 8124000, projectExpenditure: 1200000 },
      },
      "error budgetYuan B5 B6 D5 D6 D8 D9",
    ],
    [
      "fiscal appropriation in 亿元",
      { budget: { fiscalAppropriation: 0.09 } },
      "error budgetHundredMillion D5 B5 B6 D6 D8 D9",
    ],
    [
      "both incomes in 亿元",
      { budget: { fiscalAppropriation: 0.09, otherFunds: 0.00324 } },
      "error budgetHundredMillion D5 D6 B5 B6 D8 D9",
    ],
    [
      "closed but for 0.01",
      { budget: { basicExpenditure: 8124100 } },
      "error budgetYuan B5 B6 D5 D6 D8 D9",
    ],
    [
      "with development on top",
      {
        budget: {
          basicExpenditure: 8124000,
          specialFunds: 10,
          fiscalAppropriation: 910,
          ownLevel: 942.4,
        },
      },
      "error budgetYuan B5 B6 D5 D6 D8 D9",
    ],
    ["one task in 元", { tasks: tasks(60, 300000) }, "error taskYuan C15 C14 B5 B6"],
    [
      "a budget amount and a task in 元",
      {
        budget: { ownLevel: 9324000 },
        tasks: tasks(600000, 30),
      },
      "error budgetYuan D8 B5 B6 D9 D5 D6",
      "error taskYuan C14 C15 B5 B6",
    ],
  ],
);

test("says what was read and what it should be", () => {
  const finding = onlyFinding(noUnitSlip, { budget: { basicExpenditure: 8124000 } });
  expect(finding.details).toEqual({ expected: 812.4, actual: 8124000, difference: 8123187.6 });
  expect(finding.field).toBe("budget.basicExpenditure");
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("基本支出 8124000.00");
  expect(sentence).toContain("基本支出 812.40");
});

const IN_YUAN = inYuan({
  budget: {
    basicExpenditure: 812.4,
    projectExpenditure: 1200000,
    fiscalAppropriation: 9000000,
    otherFunds: 324000,
    ownLevel: 9324000,
  },
});

test.each<[string, Parameters<typeof onlyFinding>[1], string]>([
  [
    "with 元 behind it",
    { budget: { basicExpenditure: "812.4元" } },
    "基本支出填的是“812.4元”（单位：元），疑似以万元填写：按 812.40 万元计算，收支和级次各项合计相等，这里应填 812.40（单位：万元）。",
  ],
  [
    "on a form in 元",
    IN_YUAN,
    "基本支出填的是“812.4”（单位：元），疑似以万元填写：按 812.40 万元计算，收支和级次各项合计相等，这里应填 8124000.00（单位：元）。",
  ],
])("names the unit that was meant %s", (_, form, sentence) => {
  const finding = onlyFinding(noUnitSlip, form);
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toBe(sentence);
});

test("a wrong unit is told once, not with the figure in that unit, too", () => {
  const found = findingsOf(
    declarationWith({ budget: { basicExpenditure: "812.4元" } }),
    noUnitSlip,
    amountWithoutUnitSuffix,
  );
  expect(applyPrecedence(found).map(({ rule }) => rule)).toEqual(["A12"]);
});

/** The national form of a water bureau with its printed totals. */
function national(changes: Readonly<Record<CellAddress, CellValue>>) {
  return readOne(sheetPicture(setCells(NATIONAL, changes)));
}

test.each<[name: string, Readonly<Record<CellAddress, CellValue>>, ...findings: string[]]>([
  ["a task in 元, in its row and its column", { D6: 1200000 }, "error totalYuan D6 D8 D7 E6 F6"],
  ["a kind of fund", { E7: 605000 }, "error totalYuan E7 E8 E6 D7 F7"],
  ["a total in 亿元", { F8: 0.2 }, "error differs D8 E8 F8", "error differs F8 F6 F7"],
  ["a fund total of 0.0020 亿元", { F8: 0.002 }, "error totalHundredMillion F8 F6 F7 D8 E8"],
])("explains printed totals: %s", (_, changes, ...findings) => {
  const found = findingsOf(national(changes), noUnitSlip, tableTotalsAddUp);
  expect(found.map(inShort)).toEqual(findings);
});

describe("the correction", () => {
  test("moves the amount by four digits", () => {
    expect(onlyFinding(noUnitSlip, { budget: { ownLevel: 9324000 } }).correction).toEqual({
      cell: "D8",
      before: "9324000",
      after: { kind: "number", value: 932.4 },
    });
    expect(onlyFinding(noUnitSlip, { budget: { fiscalAppropriation: 0.09 } }).correction).toEqual({
      cell: "D5",
      before: "0.09",
      after: { kind: "number", value: 900 },
    });
    expect(onlyFinding(noUnitSlip, () => national({ D6: 1200000 })).correction).toEqual({
      cell: "D6",
      before: "1200000",
      after: { kind: "number", value: 120 },
    });
  });

  test("is none for two amounts at once", () => {
    const budget = { basicExpenditure: 8124000, projectExpenditure: 1200000 };
    expect(onlyFinding(noUnitSlip, { budget }).correction).toBeNull();
  });
});
