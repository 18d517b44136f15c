import type { SheetUnit } from "../../../src/declaration/amount";
import { printableEdition } from "../../../src/editions/editions";
import { amountHasTwoDecimals } from "../../../src/rules/structure/s09-amount-has-two-decimals";
import { wordFinding } from "../../../src/rules/word-finding";
import type { FormChanges } from "../../support/declaration";
import { readForm } from "../../support/declaration";
import { mapTexts } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { filledExample } from "../../support/filled-example";
import { onlyFinding, testRule } from "../../support/rule-table";

function inUnit(unit: SheetUnit, changes: FormChanges) {
  return () =>
    editedDeclaration(
      (form) => mapTexts(form, (text) => text.replace("（万元）", `（${unit}）`)),
      changes,
    );
}

testRule(
  amountHasTwoDecimals,
  [
    ["two decimals at most", {}],
    ["the residue of 0.1 + 0.2", { budget: { otherFunds: 0.1 + 0.2 } }],
    ["an amount in 元 of its own", { budget: { otherFunds: "324001元" } }],
    ["a sheet in 元", inUnit("元", { budget: { otherFunds: 324001.25 } })],
    ["a sheet in 千元", inUnit("千元", { budget: { otherFunds: 324001.25 } })],
    ["a blank and a mark", { budget: { otherFunds: null, transferDown: "—" } }],
    ["what cannot be read", { budget: { otherFunds: "32.4.001" } }],
    ["a number as text", { budget: { basicExpenditure: "812.40" } }],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    [
      "four decimals of a health bureau",
      { budget: { basicExpenditure: 4815.2706 } },
      "info decimals B5",
    ],
    ["a division", { budget: { otherFunds: 97.2 / 7 } }, "info decimals D6"],
    ["more than a residue", { budget: { ownLevel: 312.830000001 } }, "info decimals D8"],
    ["as text", { budget: { projectExpenditure: "120.125" } }, "info decimals B6"],
    ["with 万元 behind it", { budget: { projectExpenditure: "120.125万元" } }, "info decimals B6"],
    [
      "a task of a court",
      { tasks: [["庭审直播", "直播。", 60.005, "直播200场。"]] },
      "info decimals C14",
    ],
    ["negative", { budget: { transferDown: -2.505 } }, "info decimals D9"],
  ],
);

test("says the amount and its rounding", () => {
  const finding = onlyFinding(amountHasTwoDecimals, { budget: { basicExpenditure: 4815.2706 } });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("4815.2706 万元");
  expect(sentence).toContain("4815.27 万元");
});
