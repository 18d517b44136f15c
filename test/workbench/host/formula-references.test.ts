import { shiftRule } from "../../../src/workbench/host/model/anchored-rule";
import { formulaAfter, formulaMoved } from "../../../src/workbench/host/model/moved-formula";
import type { LineChange } from "../../../src/workbench/host/model/line-change";
import { toArea, toPosition, toRangeAddress } from "../../../src/sheet/address";

const insertRows = (first: number, count: number): LineChange => ({
  axis: "rows",
  kind: "insert",
  first: first - 1,
  count,
});
const deleteRows = (first: number, count: number): LineChange => ({
  ...insertRows(first, count),
  kind: "delete",
});
const HOME = { own: "表", changed: "表" };

test.each([
  ["=SUM($A3:B$4,表!A5)", "=SUM($A4:B$5,表!A6)"],
  ["=SUM(A1:A9)+A1+A2", "=SUM(A1:A10)+A1+A3"],
  ["='另一 表'!A5+A:B+3:4", "='另一 表'!A5+A:B+4:5"],
  ['=IF(A5="A5",LOG10(A5),"")&表.A5', '=IF(A6="A5",LOG10(A6),"")&表.A5'],
  ["=[1]表!A5+'[x.xlsx]表'!A5+T[A5]+首:尾!A5", "=[1]表!A5+'[x.xlsx]表'!A5+T[A5]+首:尾!A5"],
  ["=IF(A3>=1.5,\n B3 , C3)", "=IF(A4>=1.5,\n B4 , C4)"],
  ["=XFE5+ABCD5+A1048576", "=XFE5+ABCD5+#REF!"],
  ["=B5:A3", "=A4:B6"],
])("a row inserted at 2: %s", (before, after) => {
  expect(formulaAfter(before, HOME, insertRows(2, 1))).toBe(after);
});

test.each([
  ["=SUM(A1:A9)", "=SUM(A1:A7)"],
  ["=SUM(A3:A5)", "=SUM(A3:A3)"],
  ["=SUM(A2:A4)", "=SUM(A2:A3)"],
  ["=A3+A4+A5+A6", "=A3+#REF!+#REF!+A4"],
  ["=SUM(A4:A5)+SUM(4:5)+SUM(A:A)", "=SUM(#REF!)+SUM(#REF!)+SUM(A:A)"],
])("rows 4 and 5 deleted: %s", (before, after) => {
  expect(formulaAfter(before, HOME, deleteRows(4, 2))).toBe(after);
});

test("only references to the changed sheet follow", () => {
  const elsewhere = { own: "别", changed: "表" };
  expect(formulaAfter("=A5+表!A5+'表'!A5", elsewhere, insertRows(1, 1))).toBe("=A5+表!A6+'表'!A6");
});

test.each([
  ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
  ["=SUM(A$2:A5)", 0, 3, "=SUM(D$2:D5)"],
  ["=A1", -1, 0, "=#REF!"],
])("copied, %s moves %s down and %s right", (before, rows, columns, after) => {
  expect(formulaMoved(before, rows, columns)).toBe(after);
});

/** A rule of a column as `{ "B2:B9": "=B2>0" }`, each part with the formula of its first cell. */
function shifted(area: string, formula: string, change: LineChange): Record<string, string> {
  const anchor = toPosition(area.split(":")[0] ?? "");
  const rules = shiftRule({ areas: [toArea(area)], formulas: [formula], anchor }, HOME, change);
  return Object.fromEntries(
    rules.map(({ areas, formulas }) => [areas.map(toRangeAddress).join(" "), formulas[0] ?? ""]),
  );
}

test("a rule of its own row moves, grows, and takes in the row directly below it", () => {
  expect(shifted("B3:B9", "=$A3>0", insertRows(2, 1))).toEqual({ "B4:B10": "=$A4>0" });
  expect(shifted("B3:B9", "=$A3>0", insertRows(3, 1))).toEqual({ "B4:B10": "=$A4>0" });
  expect(shifted("B3:B9", "=$A3>0", insertRows(5, 2))).toEqual({ "B3:B11": "=$A3>0" });
  expect(shifted("B3:B9", "=$A3>0", insertRows(10, 1))).toEqual({ "B3:B10": "=$A3>0" });
  expect(shifted("B3:B9", "=$A3>0", insertRows(11, 1))).toEqual({ "B3:B9": "=$A3>0" });
  expect(shifted("B3:B9", "=$A$3>0", deleteRows(5, 2))).toEqual({ "B3:B7": "=$A$3>0" });
  expect(shifted("B3:B9", "=$A3>0", deleteRows(2, 9))).toEqual({});
});

test("a rule that looks at the row above falls apart at a new row, as in Excel", () => {
  expect(shifted("B3:B9", "=B2=B3", insertRows(6, 1))).toEqual({
    "B3:B6 B8:B10": "=B2=B3",
    B7: "=B5=B7",
  });
});
