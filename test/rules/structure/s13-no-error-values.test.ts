import { noErrorValues } from "../../../src/rules/structure/s13-no-error-values";
import { toAddress } from "../../../src/sheet/address";
import { declarationWith, formPicture, readForm } from "../../support/declaration";
import { setCells } from "../../support/spreadsheet-edits";
import { editedDeclaration } from "../../support/edited-declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { findingsOf } from "../../support/run-rules";
import { NATIONAL } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";
import { testRule } from "../../support/rule-table";

/** The form with a formula without stored results in an amount and three texts. */
function uncalculated(formula: string) {
  const cells = ["B5", "A11", "B14", "C20"];
  const { values, formulas, ...picture } = formPicture();
  const isOne = (r: number, c: number) => cells.includes(toAddress({ row: r, column: c }));
  return readForm({
    ...picture,
    values: values.map((row, r) => row.map((value, c) => (isOne(r, c) ? null : value))),
    formulas: formulas.map((row, r) => row.map((was, c) => (isOne(r, c) ? formula : was))),
  });
}

testRule(
  noErrorValues,
  [
    ["no errors", {}],
    ["a building's number", { tasks: [["#1号楼维修", "维修#1号楼。", 60, "1栋"]] }],
    ["a code with a sharp sign", { indicators: { 数量指标: [["C#课程数", "3个", "3个"]] } }],
    ["an error quoted in a text", { goal: "2025年消除系统中的#REF!错误3处。" }],
    ["a mark for nothing", { budget: { otherFunds: "—" } }],
    ["a number that shows as signs in a narrow column", { budget: { otherFunds: 32.4 } }],
  ],
  [
    ["a lost reference", { budget: { basicExpenditure: "#REF!" } }, "error error B5"],
    ["a division", { budget: { otherFunds: "#DIV/0!" } }, "error error D6"],
    [
      "in a task",
      { tasks: [["养护", "#N/A", "#VALUE!", "#NAME?"]] },
      "error error B14",
      "error error C14",
      "error error D14",
    ],
    ["in the department", { department: "#NUM!" }, "error error B2"],
    [
      "in an indicator",
      { indicators: { 数量指标: [["结案数", "#NULL!", "300件"]] } },
      "error error D20",
    ],
    [
      "only # signs",
      { indicators: { 数量指标: [["结案数", "300件", "########"]] } },
      "error error E20",
    ],
    [
      "formulas that were never calculated, but for amounts",
      () => uncalculated("=Sheet2!A1"),
      "error noResult A11",
      "error noResult B14",
      "error noResult C20",
    ],
    [
      "formulas that refer to what was deleted, and were never calculated",
      () => uncalculated("=Sheet2!A1+#REF!"),
      "error error B5",
      "error error A11",
      "error error B14",
      "error error C20",
    ],
    [
      "outside every field",
      () => editedDeclaration((form) => setCells(form, { A4: "#REF!" })),
      "error error A4",
    ],
  ],
);

test("names the field, or the part of the form around the cell", () => {
  const declaration = editedDeclaration((form) =>
    setCells(form, { A4: "#REF!", B6: "#REF!", A11: "#REF!", D14: "#REF!", C20: "#REF!" }),
  );
  expect(findingsOf(declaration, noErrorValues).map(({ field }) => field)).toEqual([
    "budget",
    "budget.projectExpenditure",
    "overallGoal",
    "tasks[0].target",
    "indicators[0].name",
  ]);
});

test("speaks alone of its cell, and names the sums over it", () => {
  const found = findingsOf(
    declarationWith({ budget: { basicExpenditure: "#REF!" } }),
    ...DETERMINISTIC,
  );
  expect(found.map(({ rule, details }) => [rule, details])).toEqual([
    ["S13", { notChecked: ["A01", "A02"] }],
  ]);
});

test("names the sums over a printed total", () => {
  const form = setCells(NATIONAL, { D8: "#REF!" });
  const found = findingsOf(readOne(sheetPicture(form)), ...DETERMINISTIC);
  const [finding] = found.filter(({ rule }) => rule === "S13");
  expect(finding?.cells).toEqual(["D8"]);
  expect(finding?.details).toEqual({ notChecked: ["A09"] });
  expect(found.some(({ rule }) => rule === "S05")).toBe(false);
});

test("a formula that was never calculated is not also called blank", () => {
  const found = findingsOf(uncalculated("=Sheet2!A1"), ...DETERMINISTIC);
  expect(found.map(({ rule, cells }) => `${rule} ${cells[0] ?? ""}`)).toEqual([
    "S05 B5",
    "S13 A11",
    "S13 B14",
    "S13 C20",
  ]);
});
