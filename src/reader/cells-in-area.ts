import type { Area } from "../sheet/address";
import type { SheetCell, SheetCells } from "./sheet-cells";

/** Columns from the first to the last, both included. */
export type ColumnSpan = Pick<Area, "left" | "right">;

/** The rows of an area, from top to bottom; none when it is empty. */
export function rowsOf({ top, bottom }: Pick<Area, "top" | "bottom">): readonly number[] {
  return numbersFrom(top, bottom);
}

/** The columns of a span, from left to right; none when it is empty. */
export function columnsOf({ left, right }: ColumnSpan): readonly number[] {
  return numbersFrom(left, right);
}

function numbersFrom(first: number, last: number): readonly number[] {
  const numbers: number[] = [];
  for (let number = first; number <= last; number += 1) {
    numbers.push(number);
  }
  return numbers;
}

/** The filled cells of a row that begin within the columns, from left to right. */
export function cellsOfRow(
  cells: SheetCells,
  row: number,
  { left, right }: ColumnSpan,
): readonly SheetCell[] {
  const all = cells.row(row);
  const isWhole = (all[0]?.column ?? left) >= left && (all.at(-1)?.column ?? right) <= right;
  return isWhole ? all : all.filter(({ column }) => column >= left && column <= right);
}

/** How many blank rows may lie between cells that belong together. */
const BLANK_ROWS = 3;

/** The filled cells of the next row in these columns that has any, close below a row. */
export function nextRow(
  cells: SheetCells,
  above: number,
  columns: ColumnSpan,
): readonly SheetCell[] {
  for (let row = above + 1; row <= above + 1 + BLANK_ROWS; row += 1) {
    const found = cellsOfRow(cells, row, columns);
    if (found.length > 0) {
      return found;
    }
  }
  return [];
}

/** The filled cells that begin in an area, in sheet order. */
export function cellsInArea(cells: SheetCells, area: Area): readonly SheetCell[] {
  const found: SheetCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    found.push(...cellsOfRow(cells, row, area));
  }
  return found;
}
