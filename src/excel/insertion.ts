import type { CellAddress, RangeAddress } from "../sheet/address";
import type { PlacedContent } from "./placed-content";

/** What stands in a cell that an insertion would overwrite. */
export interface FilledCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/** All that is needed to take an insertion back. Plain data. */
export interface InsertionUndo {
  /** A sheet, whole rows, or cells that were empty before. */
  readonly kind: "sheet" | "rows" | "cells";
  readonly sheetId: string;
  readonly area: RangeAddress;
  /** Right after the insertion. */
  readonly placed: PlacedContent;
  /** Sizes before, in points, from the first row and column of the area on; none of a new sheet. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
}

/** A plan that was written. */
export interface Inserted {
  readonly status: "inserted";
  readonly sheet: string;
  readonly area: RangeAddress;
  /** Letters of columns that were made wider though other content stands in them, too. */
  readonly widened: readonly string[];
  readonly undo: InsertionUndo;
}

/** Nothing was written, because cells or their formats would be overwritten. */
export interface Occupied {
  readonly status: "occupied";
  readonly sheet: string;
  readonly area: RangeAddress;
  /** Cells with content, in sheet order; none where merged or formatted cells alone are in the way. */
  readonly filled: readonly FilledCell[];
  /** Whether moving the rows down would make room: not where a merged area would be torn. */
  readonly canMoveDown: boolean;
}

/** What came of inserting a plan. */
export type Insertion = Inserted | Occupied;
