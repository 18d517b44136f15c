import type { Area } from "../sheet/address";
import type { SheetCell, SheetCells } from "./sheet-cells";

/** Columns from the first to the last, both included. */
export type ColumnSpan = Pick<Area, "left" | "right">;

/** The rows of an area, from top to bottom; none when it is empty. */
export function rowsOf({ top, bottom }: Pick<Area, "top" | "bottom">): readonly number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
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

/** The filled cells that begin in an area, in sheet order. */
export function cellsInArea(cells: SheetCells, area: Area): readonly SheetCell[] {
  return rowsOf(area).flatMap((row) => cellsOfRow(cells, row, area));
}
