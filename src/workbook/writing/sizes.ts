import type { ColumnDef, RowDef } from "hucre";
import type { PlannedSize } from "../../sheet/sheet-plan";
import { characterPixels } from "../character-width";
import { DEFAULT_FONT } from "./default-font";
import { requireAtMost } from "./require-at-most";

const PIXELS_PER_POINT = 4 / 3;
const WIDEST_CHARACTERS = 255;
const HIGHEST_POINTS = 409.5;

/**
 * The columns from the first of the sheet to the last with a width, in characters of the default font.
 * @throws RangeError for a width that Excel does not allow.
 */
export function columnDefinitions(widths: readonly PlannedSize[]): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const { first, last, points } of widths) {
    const width = (points * PIXELS_PER_POINT) / characterPixels(DEFAULT_FONT);
    requireAtMost(width, WIDEST_CHARACTERS, "Width of a column in characters");
    for (let column = first; column <= last; column++) {
      columns[column] = { width };
    }
  }
  // hucre goes through all of them and stumbles over holes.
  return Array.from(columns, (column: ColumnDef | undefined) => column ?? {});
}

/**
 * The rows with a height, in points.
 * @throws RangeError for a height that Excel does not allow.
 */
export function rowDefinitions(heights: readonly PlannedSize[]): Map<number, RowDef> {
  const rows = new Map<number, RowDef>();
  for (const { first, last, points } of heights) {
    requireAtMost(points, HIGHEST_POINTS, "Height of a row in points");
    for (let row = first; row <= last; row++) {
      rows.set(row, { height: points });
    }
  }
  return rows;
}
