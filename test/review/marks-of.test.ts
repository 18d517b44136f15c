import { marksOf } from "../../src/review/marks-of";
import { checkedWith } from "../support/checked-declaration";
import { finding } from "../support/finding-builders";

test("a cell of several findings is marked once, for the worst of them", () => {
  const declaration = checkedWith([
    finding({ severity: "info", cells: ["B10"] }),
    finding({ severity: "info", cells: ["A1"] }),
    finding({ severity: "error", cells: ["B10"] }),
    finding({ severity: "error", cells: ["B9"] }),
    finding({ severity: "warning", cells: ["B9"] }),
    finding({ severity: "error", cells: [] }),
  ]);
  expect(marksOf({ status: "checked", declarations: [declaration] })).toEqual([
    { sheet: "申报表", cells: { error: ["B9", "B10"], warning: [], info: ["A1"] } },
  ]);
});

test("a sum that fails is marked with its operands, other findings at their main cell", () => {
  const declaration = checkedWith([
    finding({
      rule: "A01",
      severity: "error",
      field: "budget.basicExpenditure",
      cells: ["D7", "D8", "B9"],
    }),
    finding({ rule: "S21", severity: "warning", field: "indicators", cells: ["B35", "A35"] }),
  ]);
  expect(marksOf({ status: "checked", declarations: [declaration] })).toEqual([
    { sheet: "申报表", cells: { error: ["D7", "D8", "B9"], warning: ["B35"], info: [] } },
  ]);
});

test("declarations on one sheet share their marks, others have their own", () => {
  const declarations = ["一", "二", "一"].map((sheet, index) =>
    checkedWith([finding({ severity: "error", cells: [`B${index + 1}`] })], { sheet }),
  );
  expect(marksOf({ status: "checked", declarations })).toEqual([
    { sheet: "一", cells: { error: ["B1", "B3"], warning: [], info: [] } },
    { sheet: "二", cells: { error: ["B2"], warning: [], info: [] } },
  ]);
});

test("severities that are not shown are not marked; their cells show what else was found there", () => {
  const declaration = checkedWith([
    finding({ severity: "warning", cells: ["B9"] }),
    finding({ severity: "info", cells: ["B9"] }),
    finding({ severity: "warning", cells: ["B10"] }),
  ]);
  const [marks] = marksOf({ status: "checked", declarations: [declaration] }, ["error", "info"]);
  expect(marks?.cells).toEqual({ error: [], warning: [], info: ["B9"] });
});

test("a workbook that is not recognised gets no marks", () => {
  expect(marksOf({ status: "unrecognised", reason: "none", sheet: null })).toEqual([]);
});
