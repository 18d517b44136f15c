import type { CellValue } from "../../src/sheet/sheet-picture";
import { EXAMPLE, insertColumns } from "../support/spreadsheet-edits";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

const HEADER = 19;
const LAST = 36;

/**
 * The filled example with the value of the year in several columns under its heading.
 * @param parts what stands in the row of a value, from its first column on
 */
function withParts(parts: (row: number) => readonly CellValue[], merged: readonly string[] = []) {
  const columns = parts(HEADER + 1).length;
  const wide = insertColumns(EXAMPLE, 5, columns - 1);
  const rows = wide.rows.map((row, at) =>
    at > HEADER && at <= LAST && (row[4] ?? null) !== null
      ? [...row.slice(0, 4), ...parts(at)]
      : row,
  );
  const heading = `E20:${columns === 2 ? "F" : "G"}20`;
  return readOne(sheetPicture({ rows, merges: [...wide.merges, heading, ...merged] }));
}

test("sign, figure and unit under one heading are the value and its details", () => {
  const { indicators } = withParts((row) => ["≥", row, "次"]);
  const [first] = indicators;
  expect(first?.annualValue).toMatchObject({ value: "20", cell: "F21" });
  expect(first?.details).toMatchObject({
    nature: { value: "≥", cell: "E21" },
    unit: { value: "次", cell: "G21" },
  });
  expect(indicators.every(({ annualValue: { value } }) => Number(value) >= 20)).toBe(true);
});

test("a sign that is left out leaves the figure alone, a figure that is left out is blank", () => {
  const { indicators } = withParts((row) => [
    row === 21 ? null : "大于等于",
    row === 22 ? null : row,
    "次",
  ]);
  expect(indicators[1]?.annualValue.value).toBe("21");
  expect(indicators[1]?.details.nature?.value).toBeNull();
  expect(indicators[2]?.annualValue).toMatchObject({ value: null, cell: "F23" });
});

test("a value merged over sign and figure is the value", () => {
  const { indicators } = withParts(
    (row) => [row === 25 ? "长期有效" : "≥", row === 25 ? null : row],
    ["E26:F26"],
  );
  expect(indicators[5]?.annualValue).toMatchObject({ value: "长期有效", cell: "E26" });
  expect(indicators[4]?.annualValue).toMatchObject({ value: "24", cell: "F25" });
});

test("without a unit, too", () => {
  const [first] = withParts((row) => ["≥", `${row}次`]).indicators;
  expect(first?.annualValue).toMatchObject({ value: "20次", cell: "F21" });
});

test("values in the first of two columns stay the values", () => {
  const [first] = withParts((row) => [`≥${row}次`, null]).indicators;
  expect(first?.annualValue).toMatchObject({ value: "≥20次", cell: "E21" });
  expect(first?.details.nature).toBeUndefined();
});

describe("signs in a column whose header nobody knows", () => {
  /** The filled example with these headers in place of that of the year's value. */
  function underHeaders(names: readonly string[]) {
    const wide = insertColumns(EXAMPLE, 5, names.length - 1);
    const rows = wide.rows.map((row, at) => {
      const isRow = at > HEADER && at <= LAST && (row[4] ?? null) !== null;
      const values = at === HEADER ? names : isRow ? ["≥", at, "次"] : null;
      return values === null ? row : [...row.slice(0, 4), ...values];
    });
    return readOne(sheetPicture({ ...wide, rows }));
  }

  test.each([
    [["运算符", "年度指标值", "计量单位"]],
    [["指标性质", "数值", "单位"]],
    [["关系", "数量", "单位"]],
  ])("%j", (names) => {
    const { indicators, layout } = underHeaders(names);
    expect(indicators[0]).toMatchObject({
      periodValue: { cell: "D21" },
      annualValue: { value: "20", cell: "F21" },
      details: { nature: { value: "≥", cell: "E21" }, unit: { value: "次" } },
    });
    expect(layout.foreignHeaders).toEqual([]);
  });
});
