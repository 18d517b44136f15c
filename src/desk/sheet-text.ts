import type { Area, CellPosition } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";

/** What a sheet shows, for looking at a part of it. */
export interface SheetText {
  readonly origin: CellPosition;
  readonly texts: readonly (readonly string[])[];
  readonly merges: readonly Area[];
}

/** Characters of a cell that are handed over: more than fits where it is looked at. */
const LONGEST = 200;

/** What a sheet shows, long texts cut. */
export function sheetText({ origin, texts, merges }: SheetPicture): SheetText {
  return {
    origin,
    texts: texts.map((row) =>
      row.map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)),
    ),
    merges: merges ?? [],
  };
}
