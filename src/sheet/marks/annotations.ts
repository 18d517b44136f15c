import type { CellAddress } from "../address";
import type { SheetMarks } from "./marks";

/** A note to add to a cell, the top-left one of a merged area. Its text may be anything. */
export interface CellNote {
  readonly cell: CellAddress;
  readonly text: string;
}

/** The marks and notes to add to one worksheet. */
export interface SheetAnnotations extends SheetMarks {
  /** At most one per cell. */
  readonly notes: readonly CellNote[];
}
