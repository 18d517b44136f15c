import type { Area, CellPosition } from "./address";

/**
 * What a cell holds, as `Range.values` of Office.js gives it, with null for an empty cell.
 * An error value is its code as text (`"#REF!"`); a date is its serial number.
 */
export type CellValue = string | number | boolean | null;

/** Worksheet visibility in Office.js's words. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/**
 * A worksheet as plain data: all that the reader knows of Excel or a file. All grids have `rowCount` rows of
 * `columnCount` cells; element [0][0] is the cell at `origin`.
 */
export interface SheetPicture {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Sheet position of the first cell of every grid. */
  readonly origin: CellPosition;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** What the cell shows; `""` for an empty cell. */
  readonly texts: readonly (readonly string[])[];
  /** The formula with its `=`, or null. A formula with value null has no stored result. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet positions; null where the source has no information about them. */
  readonly merges: readonly Area[] | null;
  /** Zero-based sheet rows and columns that are hidden. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The used area if it is larger than the grids: the rest was not examined. */
  readonly usedArea: Area | null;
  /**
   * The area of cells that hold content or have a format of their own; null if there are none or the source does not
   * say.
   */
  readonly formattedArea: Area | null;
}

/** A workbook as plain data. */
export interface WorkbookPicture {
  /** File name without folder, where known: it may carry the year. */
  readonly fileName: string | null;
  /** In tab order, hidden sheets included. */
  readonly sheets: readonly SheetPicture[];
}
