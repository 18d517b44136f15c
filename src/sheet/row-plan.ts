import type { Area, CellPosition } from "./address";

/** A cell of any sheet of the workbook. */
export interface SheetPosition {
  readonly sheet: string;
  readonly position: CellPosition;
}

/**
 * The insertion of one row into a table on a sheet. All positions are those after the insertion; the new row is right
 * below the row it is inserted after.
 */
export interface RowPlan {
  readonly sheet: string;
  /** Zero-based row of the new row; everything from there on moves down. */
  readonly row: number;
  /** Columns of the table. */
  readonly left: number;
  readonly right: number;
  /** Parts of the row above that the new row is copied from, with formats and validations. */
  readonly copied: readonly Area[];
  /** Cells of the new row that stay blank nevertheless. */
  readonly cleared: readonly Area[];
  /** Merged areas that end above the new row and are extended over it. */
  readonly extended: readonly Area[];
  /** Formulas over the table that end above the new row and are extended over it. */
  readonly sums: readonly SheetPosition[];
  /** Height of the new row in points. */
  readonly height: number;
  /** The cell to select for filling in. */
  readonly first: CellPosition;
}
