import { toPosition, type CellAddress } from "../../sheet/address";
import { textHeight } from "../../sheet/text-size";
import { SHEET_SIZE } from "../../sheet/sheet-size";
import type { SheetGeometry } from "./sheet-geometry";

/** Of a note's box, in pixels; what does not fit is read by making the box larger. */
const WIDTH = 300;
const HIGHEST = 400;
/** Characters that fill the highest box. */
const MOST_CHARACTERS = 1_000;
const FONT_POINTS = 9;
const PIXELS_PER_POINT = 4 / 3;
/** Between the cell and the box, and above its upper edge. */
const GAP = 15;
/** Rows or columns that are looked at; more of them are hidden or next to nothing. */
const MOST_LINES = 200;

/**
 * Where a note's box lies, as `x:Anchor` says it: column and pixels in it of the left edge, row and pixels of the upper
 * edge, then the same of the right and the lower edge. It stands right of its cell, large enough for its text.
 */
export function noteAnchor(cell: CellAddress, text: string, geometry: SheetGeometry): string {
  const { row, column } = toPosition(cell);
  const points = textHeight(text.slice(0, MOST_CHARACTERS), WIDTH / PIXELS_PER_POINT, FONT_POINTS);
  const height = Math.min(points * PIXELS_PER_POINT + GAP, HIGHEST);
  const left = Math.min(column + 1, SHEET_SIZE.columns - 1);
  const right = edge(left, GAP + WIDTH, (at) => geometry.columnPixels(at), SHEET_SIZE.columns);
  const bottom = edge(row, height, (at) => geometry.rowPixels(at), SHEET_SIZE.rows);
  return [left, GAP, row, 0, ...right, ...bottom].join(", ");
}

/** The row or column, and the pixels in it, that lie a number of pixels after the start of another. */
function edge(
  start: number,
  pixels: number,
  size: (at: number) => number,
  end: number,
): readonly [number, number] {
  let at = start;
  let rest = pixels;
  while (at < end - 1 && at < start + MOST_LINES && rest > size(at)) {
    rest -= size(at);
    at++;
  }
  return [at, Math.round(Math.min(rest, size(at)))];
}
