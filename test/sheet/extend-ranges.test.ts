import { extendRanges } from "../../src/sheet/extend-ranges";

const TABLE = { sheet: "申报表", left: 0, right: 4, lastRow: 16 };

test.each([
  ["a sum over the table", "=SUM(C14:C17)", "=SUM(C14:C18)"],
  ["absolute references", "=SUM($C$14:$C$17)", "=SUM($C$14:$C$18)"],
  ["several ranges", "=SUM(C14:C17)-SUM(D14:D17,B5)", "=SUM(C14:C18)-SUM(D14:D18,B5)"],
  ["its own sheet by name", "=SUM(申报表!C14:C17)", "=SUM(申报表!C14:C18)"],
  ["a quoted sheet", "=SUM('申报表'!C14:C17)", "=SUM('申报表'!C14:C18)"],
  ["a range of one row", "=SUM(C17:C17)", "=SUM(C17:C18)"],
])("%s takes in the new row", (_, formula, expected) => {
  expect(extendRanges(formula, "申报表", TABLE)).toBe(expected);
});

test.each([
  ["a range that ends above", "=SUM(C14:C16)"],
  ["a range that ends below", "=SUM(C14:C18)"],
  ["cells side by side", "=SUM(C17:D17)"],
  ["single cells", "=C14+C15+C16+C17"],
  ["columns beside the table", "=SUM(G14:G17)"],
  ["another sheet", "=SUM(上年!C14:C17)"],
  ["a text", '="合计 C14:C17"&C17'],
  ["a text with quotes in it", '="甲""乙 C14:C17"'],
  ["a longer number", "=SUM(C14:C170)"],
  ["a name", "=SUM(任务资金)"],
  ["a name that ends like a reference", "=SUM(TABLEC14:C17)"],
  ["no cell", "=SUM(C0:C17)"],
])("%s stays", (_, formula) => {
  expect(extendRanges(formula, "申报表", TABLE)).toBe(formula);
});

test("a formula on another sheet means the sheet it names", () => {
  expect(extendRanges("=SUM(申报表!C14:C17)+SUM(C14:C17)", "汇总", TABLE)).toBe(
    "=SUM(申报表!C14:C18)+SUM(C14:C17)",
  );
});
