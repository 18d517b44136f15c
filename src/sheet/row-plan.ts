import type { Area, CellPosition } from "./address";

/** A cell of any sheet of the workbook. */
export interface SheetPosition {
  readonly sheet: string;
  readonly position: CellPosition;
}

/**
 * Inserting one row into a table on a sheet. All positions are those after the insertion; the new row stands
 * right below the row it is inserted after.
 */
export interface RowPlan {
  readonly sheet: string;
  /** Zero-based row that the new row takes; what stood there moves down. */
  readonly row: number;
  /** Columns of the table. */
  readonly left: number;
  readonly right: number;
  /** Parts of the row above that the new row is copied from, formats, validations and all. */
  readonly copied: readonly Area[];
  /** Cells of the new row that stay blank all the same. */
  readonly cleared: readonly Area[];
  /** Merged areas that end above the new row and take it in. */
  readonly extended: readonly Area[];
  /** Formulas over the table that end above the new row and take it in. */
  readonly sums: readonly SheetPosition[];
  /** Height of the new row in points. */
  readonly height: number;
  /** Where filling in begins. */
  readonly first: CellPosition;
}
