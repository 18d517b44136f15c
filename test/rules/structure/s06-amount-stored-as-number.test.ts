import { printableEdition } from "../../../src/editions/editions";
import { amountStoredAsNumber } from "../../../src/rules/structure/s06-amount-stored-as-number";
import { wordFinding } from "../../../src/rules/word-finding";
import { mapTexts } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { inYuan } from "../../support/in-yuan";
import { onlyFinding, testRule } from "../../support/rule-table";

/** The form in 元. */
/** The other funds behind the colon of their label. */
function behindLabel(label: string) {
  return () =>
    editedDeclaration((form) => mapTexts(form, (text) => (text === "其他资金" ? label : text)), {
      budget: { otherFunds: null },
    });
}

testRule(
  amountStoredAsNumber,
  [
    ["numbers", {}],
    ["blank", { budget: { otherFunds: null } }],
    ["a mark for nothing", { budget: { otherFunds: "无" } }],
    ["a suffix is another matter", { budget: { projectExpenditure: "120万元" } }],
    ["no number at all", { budget: { basicExpenditure: "八百万" } }],
    ["a label with an amount and a unit is another matter", behindLabel("其他资金：32.4万元")],
    ["numbers in texts", { tasks: [["12345热线", "2025", 60, "3"]] }],
  ],
  [
    ["an apostrophe in front", { budget: { basicExpenditure: "812.40" } }, "info text B5"],
    ["full-width digits", { budget: { projectExpenditure: "１２０．００" } }, "info text B6"],
    ["spaces and a line feed", { budget: { fiscalAppropriation: " 900\n" } }, "info text D5"],
    ["groups of three digits", { budget: { ownLevel: "1,932.40" } }, "info text D8"],
    ["negative by brackets", { budget: { otherFunds: "(32.40)" } }, "info text D6"],
    ["a task", { tasks: [["庭审直播", "直播。", "60", "直播200场。"]] }, "info text C14"],
    ["behind its label", behindLabel("其他资金：32.40"), "info label C6"],
    ["behind its label, as part", behindLabel("其中：其他资金: ３２．４"), "info label C6"],
    ["元 on a sheet in 元", inYuan({ budget: { otherFunds: "324000元" } }), "info text D6"],
  ],
);

test.each([
  [{ budget: { basicExpenditure: "８１２．４" } }, "812.40（单位：万元）"],
  [inYuan({ budget: { basicExpenditure: "8124000" } }), "8124000.00（单位：元）"],
])("says which number to put", (form, words) => {
  const finding = onlyFinding(amountStoredAsNumber, form);
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(words);
});

test("a label is not replaced by its amount", () => {
  const finding = onlyFinding(amountStoredAsNumber, behindLabel("其他资金：32.40"));
  expect(finding.correction ?? null).toBeNull();
});

test.each([
  [{ budget: { basicExpenditure: "８１２．４" } }, "B5", "８１２．４", 812.4],
  [{ budget: { otherFunds: "(32.40)" } }, "D6", "(32.40)", -32.4],
  [inYuan({ budget: { basicExpenditure: "8,124,000" } }), "B5", "8,124,000", 8124000],
  [inYuan({ budget: { otherFunds: "324000元" } }), "D6", "324000元", 324000],
])("offers the number", (form, cell, before, value) => {
  expect(onlyFinding(amountStoredAsNumber, form).correction).toEqual({
    cell,
    before,
    after: { kind: "number", value },
  });
});
