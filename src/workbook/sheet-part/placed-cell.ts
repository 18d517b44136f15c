import type { CellObject } from "@e965/xlsx";

/** A cell in the words of SheetJS, with its zero-based column. */
export interface PlacedCell {
  readonly column: number;
  readonly cell: CellObject;
}
