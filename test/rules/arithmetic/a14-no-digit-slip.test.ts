import { printableEdition } from "../../../src/editions/editions";
import { noDigitSlip } from "../../../src/rules/arithmetic/a14-no-digit-slip";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellAddress } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm, type FormChanges } from "../../support/declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { setCells } from "../../support/spreadsheet-edits";
import { filledExample } from "../../support/filled-example";
import { declarationWith } from "../../support/declaration";
import { findingsOf } from "../../support/run-rules";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { onlyFinding, testRule } from "../../support/rule-table";
import { sheetPicture } from "../../support/sheet-picture";

function national(changes: Readonly<Record<CellAddress, CellValue>>) {
  return () => readOne(sheetPicture(setCells(NATIONAL, changes)));
}

/** Two tasks with these totals, and the total of both; nothing is split by kind of fund. */
function totals(first: number, second: number, total: number) {
  const blank = { E6: null, F6: null, E7: null, F7: null, E8: null, F8: null };
  return national({ ...blank, D6: first, D7: second, D8: total });
}

/** Both sides of a sum could be swapped: 12 + 12 against 33. */
const AMBIGUOUS: FormChanges = {
  budget: {
    basicExpenditure: 12,
    projectExpenditure: 12,
    fiscalAppropriation: 33,
    otherFunds: 0,
    ownLevel: 33,
    transferDown: 0,
  },
};

testRule(
  noDigitSlip,
  [
    ["the consistent form", {}],
    ["no swap closes the sums", { budget: { basicExpenditure: 822.4 } }],
    ["two operands could each be swapped", AMBIGUOUS],
    ["an amount in 元 is a matter of its unit", { budget: { basicExpenditure: 8124000 } }],
    ["an amount cannot be read", { budget: { basicExpenditure: 821.4, otherFunds: "?" } }],
    ["rounding", { budget: { basicExpenditure: 812.41 } }],
    ["totals that hold", totals(210, 426.72, 636.72)],
    ["a difference of 10", totals(210, 426.72, 646.72)],
    ["0.1 in a small total", totals(2, 3, 5.1)],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    [
      "8 and 1 of an expenditure",
      { budget: { basicExpenditure: 182.4 } },
      "warning balance B5 B6 D5 D6 D8 D9",
    ],
    [
      "over the decimal point",
      { budget: { basicExpenditure: 814.2 } },
      "warning balance B5 B6 D5 D6 D8 D9",
    ],
    ["in the income", { budget: { otherFunds: 23.4 } }, "warning balance D6 B5 B6 D5 D8 D9"],
    ["in the level split", { budget: { ownLevel: 923.4 } }, "warning balance D8 B5 B6 D9 D5 D6"],
    ["a total off by 0.10", totals(210, 426.72, 636.82), "warning near D8 D6 D7"],
    ["a total off by 1", totals(210, 426.72, 635.72), "warning near D8 D6 D7"],
    ["two digits of a total", totals(210, 426.72, 663.72), "warning total D8 D6 D7"],
    ["a task, in its row and in its column", national({ D6: 210 }), "warning total D6 D8 D7 E6 F6"],
  ],
);

test("is a hint beside the failed sums", () => {
  const found = findingsOf(declarationWith({ budget: { ownLevel: 923.4 } }), ...DETERMINISTIC);
  expect(found.map(({ rule }) => rule).sort()).toEqual(["A02", "A03", "A14"]);
});

test("says what was read and what it may be", () => {
  const finding = onlyFinding(noDigitSlip, { budget: { ownLevel: 923.4 } });
  expect(finding.details).toEqual({ expected: 932.4, actual: 923.4, difference: -9 });
  expect(finding.correction).toBeNull();
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("923.40 万元");
  expect(sentence).toContain("932.40 万元");
});

test("other funds left out of the split explain the difference better", () => {
  const budget = {
    basicExpenditure: 900,
    projectExpenditure: 120,
    fiscalAppropriation: 1011,
    otherFunds: 9,
    ownLevel: 1011,
  };
  const found = findingsOf(declarationWith({ budget }), ...DETERMINISTIC);
  expect(found.map(({ rule, message }) => `${rule} ${message.id}`)).toContain("A03 otherFunds");
  expect(found.map(({ rule }) => rule)).not.toContain("A14");
});
