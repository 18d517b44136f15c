import { CellWindow } from "../../src/workbook/sheet-part/cell-window";

test("of blank cells without end few are kept, and the content behind them is read", () => {
  const cells = new CellWindow<string>({ rows: 2_000, columns: 100 });
  for (let row = 0; row < 20_000; row++) {
    for (let column = 0; column < 100; column++) {
      cells.extendFormats(row, column);
      cells.keep(row, column, "blank");
    }
  }
  cells.extend(20_000, 3);
  cells.keep(20_000, 3, "content");
  expect([...cells.rows()]).toEqual([[20_000, ["content"]]]);
  expect(cells.formatted).toEqual({ top: 0, left: 0, bottom: 20_000, right: 99 });
});

test("blank cells before the content, in their number usual, are read where they lie in the window", () => {
  const cells = new CellWindow<string>({ rows: 10, columns: 10 });
  cells.keep(5, 2, "blank");
  cells.keep(4, 3, "blank above");
  cells.extend(5, 3);
  cells.keep(5, 3, "content");
  cells.extend(4, 2);
  cells.keep(4, 2, "content above");
  expect([...cells.rows()]).toEqual([
    [4, ["blank above", "content above"]],
    [5, ["blank", "content"]],
  ]);
});
