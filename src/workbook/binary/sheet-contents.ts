import type { Area } from "../../sheet/address";
import type { CellWindow } from "../sheet-part/cell-window";

/** Zero-based columns from one to another, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** What is taken of a sheet; each cell is a T, as it is to be written. */
export interface SheetContents<T> {
  readonly cells: CellWindow<T>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly ColumnSpan[];
  readonly merges: readonly Area[];
}
