import type { CellAddress, RangeAddress } from "../sheet/address";
import type { PlacedContent } from "./placed-content";

/** Content of a cell that an insertion would overwrite. */
export interface FilledCell {
  readonly cell: CellAddress;
  readonly text: string;
}

/** All that is needed to undo an insertion. Plain data. */
export interface InsertionUndo {
  /** A sheet, whole rows, or cells that were empty before. */
  readonly kind: "sheet" | "rows" | "cells";
  readonly sheetId: string;
  readonly area: RangeAddress;
  /** The content right after the insertion. */
  readonly placed: PlacedContent;
  /** Sizes before, in points, from the first row and column of the area on; none for a new sheet. */
  readonly rowHeights: readonly number[];
  readonly columnWidths: readonly number[];
}

/** A plan that was written. */
export interface Inserted {
  readonly status: "inserted";
  readonly sheet: string;
  readonly area: RangeAddress;
  /** Letters of columns that were widened although they hold other content, too. */
  readonly widened: readonly string[];
  readonly undo: InsertionUndo;
}

/** Nothing was written, because content or formats would be overwritten. */
export interface Occupied {
  readonly status: "occupied";
  readonly sheet: string;
  readonly area: RangeAddress;
  /** Cells with content, in sheet order; none if only merged or formatted cells are in the way. */
  readonly filled: readonly FilledCell[];
  /** Whether moving the rows down would make room; not if that would tear a merged area. */
  readonly canMoveDown: boolean;
}

/** The result of inserting a plan. */
export type Insertion = Inserted | Occupied;
