import type { CellAddress } from "../address";
import type { SheetMarks } from "./marks";

/** A note to leave at a cell, the top-left one of a merged area. Its text may hold anything. */
export interface CellNote {
  readonly cell: CellAddress;
  readonly text: string;
}

/** What to leave on one worksheet for those who are to correct it. */
export interface SheetAnnotations extends SheetMarks {
  /** At most one of each cell. */
  readonly notes: readonly CellNote[];
}
