import { printableEdition } from "../../../src/editions/editions";
import { toAddress, toRangeAddress } from "../../../src/sheet/address";
import type { RowPlan } from "../../../src/sheet/row-plan";
import type { SheetPicture } from "../../../src/sheet/sheet-picture";
import { DEFAULT_FORM_OPTIONS } from "../../../src/template/form-options";
import { planForm } from "../../../src/template/plan-form";
import { planRow } from "../../../src/template/rows/plan-row";
import type { WantedRow } from "../../../src/template/rows/row-place";
import { formPicture } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { planPicture } from "../../support/plan-picture";
import { readOne } from "../../support/read-one";

const TASK: WantedRow = { kind: "task" };

const indicator = (level1: string, level2: string): WantedRow => ({
  kind: "indicator",
  level1,
  level2,
});

function plan(
  wanted: WantedRow,
  picture: SheetPicture,
  ...others: readonly SheetPicture[]
): RowPlan | null {
  const declaration = readOne(picture);
  return planRow(wanted, declaration, { fileName: null, sheets: [picture, ...others] });
}

/** A plan in few words, in A1 notation. */
function inShort(row: RowPlan | null) {
  return (
    row && {
      row: row.row + 1,
      copied: row.copied.map(toRangeAddress).join(),
      cleared: row.cleared.map(toRangeAddress).join(),
      extended: row.extended.map(toRangeAddress).join(),
      sums: row.sums.map(({ sheet, position }) => `${sheet}!${toAddress(position)}`).join(),
      first: toAddress(row.first),
    }
  );
}

test("a task comes before the optional row, merged as its neighbour is", () => {
  expect(inShort(plan(TASK, filledExample()))).toEqual({
    row: 18,
    copied: "A17:E17",
    cleared: "A18,B18,C18,D18:E18",
    extended: "",
    sums: "",
    first: "A18",
  });
});

test("an indicator in the middle of a class takes its category's label along", () => {
  expect(inShort(plan(indicator("产出指标", "数量指标"), filledExample()))).toEqual({
    row: 27,
    copied: "C26:E26",
    cleared: "C27,D27,E27",
    extended: "B21:B26",
    sums: "",
    first: "C27",
  });
});

test("an indicator at the end of a class takes both labels along", () => {
  expect(inShort(plan(indicator("产出指标", "成本指标"), filledExample()))).toEqual({
    row: 32,
    copied: "B31:E31",
    cleared: "B32,C32,D32,E32",
    extended: "A21:A31,B31",
    sums: "",
    first: "C32",
  });
});

test("a category of a single row is merged with the new one", () => {
  expect(
    inShort(plan(indicator("满意度指标", "服务对象满意度指标"), filledExample())),
  ).toMatchObject({
    row: 38,
    extended: "A37,B37",
    cleared: "A38,B38,C38,D38,E38",
  });
});

test("a blank category gets its row too", () => {
  expect(inShort(plan(indicator("效益指标", "生态效益指标"), filledExample()))).toMatchObject({
    row: 36,
    extended: "B35",
  });
});

test("on a form that repeats its labels in every row they are copied", () => {
  expect(inShort(plan(indicator("产出指标", "数量指标"), formPicture()))).toMatchObject({
    copied: "A21:E21",
    cleared: "C22,D22,E22",
    extended: "",
  });
});

test("a blank form of ours: below the blank rows, above the optional one", () => {
  const picture = planPicture(
    planForm(printableEdition("guangzhou-department"), DEFAULT_FORM_OPTIONS),
  );
  expect(inShort(plan(TASK, picture))).toMatchObject({ row: 19, first: "A19" });
  expect(inShort(plan(indicator("满意度指标", "服务对象满意度指标"), picture))).toMatchObject({
    row: 40,
    extended: "A38:A39,B38:B39",
  });
});

test("sums that end with the last task are found on every sheet, where they stand afterwards", () => {
  const picture = filledExample(
    { A18: "合计", C18: 14.5, F2: 14.5 },
    { formulas: { C18: "=SUM(C14:C17)", F2: "=SUM(C14:C17)" } },
  );
  const summary: SheetPicture = {
    ...filledExample(),
    name: "汇总",
    formulas: [["=SUM(申报表!C14:C17)", "=SUM(申报表!C14:C16)", null]],
  };
  expect(inShort(plan(TASK, picture))).toMatchObject({ row: 18, sums: "申报表!C19" });
  expect(inShort(plan(TASK, picture, { ...summary, values: [[1, 1, null]] }))).toMatchObject({
    sums: "申报表!C19,汇总!A1",
  });
});

test("a formula beside the fields comes along, one in a field does not, and a running total stays", () => {
  const rows = filledExample();
  const wider: SheetPicture = {
    ...rows,
    columnCount: 6,
    values: rows.values.map((line, r) => [...line, r === 12 ? "占比" : r === 16 ? 0.06 : null]),
    texts: rows.texts.map((line, r) => [...line, r === 12 ? "占比" : r === 16 ? "0.06" : ""]),
    formulas: rows.formulas.map((line, r) =>
      r === 16 ? [null, null, "=ROUND(0.9,2)", null, null, "=SUM(C$14:C17)/14.5"] : [...line, null],
    ),
    numberFormats: rows.numberFormats.map((line) => [...line, "General"]),
  };
  expect(inShort(plan(TASK, wider))).toMatchObject({
    copied: "A17:F17",
    cleared: "A18,B18,C18,D18:E18",
    sums: "",
  });
});

test.each([
  ["a category that the form lacks", indicator("成本指标", "经济成本指标")],
  ["a category in another class", indicator("效益指标", "数量指标")],
])("%s has no place", (_, wanted) => {
  expect(plan(wanted, filledExample())).toBeNull();
});
