import { printableEdition } from "../../../src/editions/editions";
import { tableTotalsAddUp } from "../../../src/rules/arithmetic/a09-table-totals-add-up";
import { amountIsReadable } from "../../../src/rules/structure/s05-amount-is-readable";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm } from "../../support/declaration";
import { deleteRows, insertRows, setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

/** The national form of a water bureau: tasks in rows 6 and 7, their totals in D, funds in E and F, all totals in row 8. */
function national(changes: Readonly<Record<CellAddress, CellValue>> = {}) {
  return () => readOne(sheetPicture(setCells(NATIONAL, changes)));
}

/** Subtotals behind the first task, and behind two more. */
function withSubtotals(second: number) {
  const rows: readonly (readonly CellValue[])[] = [
    [null, "小计", null, 120, 100, 20],
    [null, "堤防巡查", "巡查堤防。", 30, 30, 0],
    [null, "泵站维护", "维护泵站。", 9, 9, 0],
    [null, "小计", null, second, 39, 0],
  ];
  const form = insertRows(deleteRows(NATIONAL, 6, 1), 6, rows);
  return () => readOne(sheetPicture(setCells(form, { D11: 159, E11: 139, F11: 20 })));
}

/** The filled example with round amounts, and totals beside the names of the groups. */
function withGroupTotals(changes: Readonly<Record<CellAddress, CellValue>> = {}) {
  const amounts = { B5: 60, B6: 40, D5: 95, D6: 5, B8: 0, B9: 0, D8: 80, D9: 20 };
  const totals = { B4: 100, D4: 100, B7: 0, D7: 100 };
  return () => readForm(filledExample({ ...amounts, ...totals, ...changes }));
}

testRule(
  tableTotalsAddUp,
  [
    ["a form without totals", {}],
    ["the national form", national()],
    ["an asterisk in the total row", national({ C8: "*", F8: "*" })],
    ["blank funds are left out", national({ D7: 60.5, F7: null })],
    [
      "no split by kind of fund",
      national({ E6: null, F6: null, E7: null, F7: null, E8: null, F8: null }),
    ],
    ["0.004 apart", national({ D8: 180.504 })],
    ["a blank total", national({ D8: null })],
    ["an amount that cannot be read", national({ D6: "?", D8: 180.5 })],
    ["subtotals", withSubtotals(39)],
    ["a task in 元 is a matter of its unit", national({ D6: 1200000 })],
    ["the filled example", () => readForm(filledExample())],
    ["totals of the groups of the budget", withGroupTotals()],
    ["a group of which one line is deleted", withGroupTotals({ A6: null, B6: null })],
  ],
  [
    [
      "totals of groups unlike their lines",
      withGroupTotals({ B4: 110, D7: 90 }),
      "error differs B4 B5 B6",
      "error differs D7 D8 D9",
    ],
    [
      "the total of all tasks",
      national({ D8: 190.5 }),
      "error differs D8 D6 D7",
      "error differs D8 E8 F8",
    ],
    [
      "a kind of fund",
      national({ E8: 150.5, D8: 170.5, D6: 110 }),
      "error differs D6 E6 F6",
      "error differs E8 E6 E7",
    ],
    [
      "小计 0 beside 1860.40",
      national({ D6: 0, E6: 1860.4, F6: 0, D8: 60.5, E8: 1920.9, F8: 0 }),
      "error differs D6 E6 F6",
      "error differs D8 E8 F8",
    ],
    [
      "0.01 may be rounding",
      national({ F8: 20.01 }),
      "warning rounding D8 E8 F8",
      "warning rounding F8 F6 F7",
    ],
    ["a subtotal", withSubtotals(49), "error differs D10 D8 D9", "error differs D10 E10 F10"],
    [
      "a task left out",
      national({ D7: 70.5, E7: 70.5 }),
      "error differs D8 D6 D7",
      "error differs E8 E6 E7",
    ],
  ],
);

test("names the cells and the difference", () => {
  const [finding] = findingsOf(national({ D8: 190.5 })(), tableTotalsAddUp);
  expect(finding?.details).toEqual({ expected: 180.5, actual: 190.5, difference: 10 });
  const sentence =
    finding && wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toBe(
    "D8“总额”是 190.50 万元，应等于各项（D6:D7）之和 180.50 万元，现在多 10.00 万元。",
  );
});

test("is not checked where an amount cannot be read, and the finding about that says so", () => {
  const declaration = national({ D6: "?" })();
  const found = findingsOf(declaration, amountIsReadable, tableTotalsAddUp);
  expect(found.map(({ rule, details }) => [rule, details.notChecked])).toEqual([["S05", ["A09"]]]);
  expect(onlyFinding(amountIsReadable, { budget: { otherFunds: "?" } }).details).toEqual({});
});
