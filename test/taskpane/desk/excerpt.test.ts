import type { SheetText } from "../../../src/desk/sheet-text";
import { excerptAround } from "../../../src/taskpane/desk/excerpt";

/** B2:F7, each cell with its address as text; C3:D4 and B6:F6 are merged. */
const SHEET: SheetText = {
  origin: { row: 1, column: 1 },
  texts: [2, 3, 4, 5, 6, 7].map((row) => ["B", "C", "D", "E", "F"].map((name) => `${name}${row}`)),
  merges: [
    { top: 2, left: 2, bottom: 3, right: 3 },
    { top: 5, left: 1, bottom: 5, right: 5 },
  ],
};

function drawn(cell: string): { columns: string; rows: readonly string[] } {
  const { columns, rows } = excerptAround(SHEET, cell);
  return {
    columns: columns.join(" "),
    rows: rows.map(({ number, cells }) =>
      [
        number,
        ...cells.map(
          ({ text, rows: down, columns: across, isTarget }) =>
            `${isTarget ? ">" : ""}${text}${down * across > 1 ? `(${down}x${across})` : ""}`,
        ),
      ].join(" "),
    ),
  };
}

test.each([
  ["B2", "B C D", ["2 >B2 C2 D2", "3 B3 C3(1x2)"]],
  ["F7", "D E F", ["6 B6(1x3)", "7 D7 E7 >F7"]],
  [
    "D4",
    "B C D E F",
    ["2 B2 C2 D2 E2 F2", "3 B3 >C3(2x2) E3 F3", "4 B4 E4 F4", "5 B5 C5 D5 E5 F5"],
  ],
  ["C6", "B C D E F", ["5 B5 C5 D5 E5 F5", "6 >B6(1x5)", "7 B7 C7 D7 E7 F7"]],
])("around %s: columns %s", (cell, columns, rows) => {
  expect(drawn(cell)).toEqual({ columns, rows });
});

test("a cell outside of what the sheet shows gives an excerpt without rows, not an error", () => {
  expect(excerptAround(SHEET, "ZZ999").rows).toEqual([]);
});
