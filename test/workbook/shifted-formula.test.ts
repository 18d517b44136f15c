import { shiftedFormula } from "../../src/workbook/sheet-part/shifted-formula";

test.each([
  ["A1+B2", 2, 1, "B3+C4"],
  ["$A1+B$2+$C$3", 2, 1, "$A3+C$2+$C$3"],
  ["SUM(A1:B9)", 0, 2, "SUM(C1:D9)"],
  ["LOG10(A1)+DEC2BIN(A2)", 1, 0, "LOG10(A2)+DEC2BIN(A3)"],
  ["'A1 表'!A1+表二!B1+Sheet1!C1", 1, 0, "'A1 表'!A2+表二!B2+Sheet1!C2"],
  ['IF(A1="A1""B1",A1,"C1")', 1, 0, 'IF(A2="A1""B1",A2,"C1")'],
  ["SUM(A:C)+SUM($A:B)", 5, 1, "SUM(B:D)+SUM($A:C)"],
  ["SUM(1:3)+SUM($1:2)", 2, 5, "SUM(3:5)+SUM($1:4)"],
  ["合计A1+rate.A1+A1_x", 1, 1, "合计A1+rate.A1+A1_x"],
  ["A1", -1, 0, "A#REF!"],
  ["Z1+AZ1+XFC1", 0, 1, "AA1+BA1+XFD1"],
  ["1.5*A1E2+1E5", 1, 0, "1.5*A1E2+1E5"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
  expect(shiftedFormula(formula, { rows, columns })).toBe(expected);
});

test("a formula as long as a part is moved in proportion to its length", () => {
  const formula = `"${'"'.repeat(200_001)}`;
  expect(shiftedFormula(formula, { rows: 1, columns: 0 })).toBe(formula);
});
