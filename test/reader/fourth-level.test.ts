import { EXAMPLE, insertColumns, setCells } from "../support/spreadsheet-edits";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

/** The filled example with a column of indicators of the fourth level, which only some rows have. */
const { indicators, layout } = readOne(
  sheetPicture(
    setCells(insertColumns(EXAMPLE, 3, 1), {
      D20: "四级指标",
      D21: "馆舍开放天数",
      D22: "夜间开放天数",
    }),
  ),
);

test("an indicator is named by its fourth level", () => {
  expect(indicators[0]?.name).toMatchObject({ value: "馆舍开放天数", cell: "D21" });
  expect(indicators[1]?.name).toMatchObject({ value: "夜间开放天数", cell: "D22" });
});

test("without one it is named by its third", () => {
  expect(indicators[2]?.name.cell).toBe("C23");
});

test("the fourth level is no column that the form lacks", () => {
  expect(layout.foreignHeaders).toEqual([]);
  expect(indicators[0]?.periodValue.cell).toBe("E21");
  expect(indicators[0]?.annualValue.cell).toBe("F21");
});
