import type { Area } from "./address";
import type { SheetPicture } from "./sheet-picture";
import { HIGHEST_ROW, textHeight } from "./text-size";

/** What determines the height of a cell's text. Font size in points; null where it varies within the cell. */
export interface CellFit {
  readonly fontSize: number | null;
  readonly wraps: boolean;
}

/** Sizes of an area, from its first column and row on. */
export interface AreaFit {
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly cells: readonly (readonly CellFit[])[];
}

/** A zero-based row and the height it needs, in points. */
export interface FittedRow {
  readonly row: number;
  readonly points: number;
}

/** Heights of rows, and which of them Excel cannot make high enough. */
export interface FittedRows {
  readonly fitted: readonly FittedRow[];
  readonly cut: readonly number[];
}

/** Least height of a row with text, in points: one line with some room around it. */
const LOWEST = 21;

/** The font size assumed where it varies within a cell. */
const USUAL_SIZE = 11;

/**
 * The heights that the texts of an area need. If a text merged over several rows needs more height than they have
 * together, the last of them gets it. Rows without a text of their own are left out, as are hidden ones.
 */
export function fitRows(picture: SheetPicture, area: Area, sizes: AreaFit): FittedRows {
  const texts = textsIn(picture, area, sizes);
  const heights = new Map<number, number>();
  for (const { area: place, height } of texts.filter(isInOneRow)) {
    heights.set(place.top, Math.max(height, heights.get(place.top) ?? LOWEST));
  }
  for (const { area: place, height } of texts.filter((text) => !isInOneRow(text))) {
    const rows = rowsOf(place).filter((row) => heights.has(row));
    const last = rows.at(-1);
    const room = rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
    if (last !== undefined && rows.length === place.bottom - place.top + 1 && height > room) {
      heights.set(last, (heights.get(last) ?? 0) + height - room);
    }
  }
  const needed = [...heights].sort(([a], [b]) => a - b);
  return {
    fitted: needed.map(([row, height]) => ({ row, points: Math.min(height, HIGHEST_ROW) })),
    cut: needed.flatMap(([row, height]) => (height > HIGHEST_ROW ? [row] : [])),
  };
}

/** A text, its area, and the height it needs there in points. */
interface PlacedText {
  readonly area: Area;
  readonly height: number;
}

function textsIn(picture: SheetPicture, area: Area, sizes: AreaFit): readonly PlacedText[] {
  const hidden = new Set(picture.hiddenRows);
  const merges = new Map(
    (picture.merges ?? []).map((merge) => [`${merge.top},${merge.left}`, merge]),
  );
  return picture.texts.flatMap((line, r) =>
    line.flatMap((text, c) => {
      const row = picture.origin.row + r;
      const column = picture.origin.column + c;
      const isInside =
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (text === "" || !isInside || hidden.has(row)) {
        return [];
      }
      const place = merges.get(`${row},${column}`) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      };
      return [{ area: place, height: heightOf(text, place, area, sizes) }];
    }),
  );
}

function heightOf(text: string, place: Area, area: Area, { columnWidths, cells }: AreaFit): number {
  const { fontSize, wraps } = cells[place.top - area.top]?.[place.left - area.left] ?? {
    fontSize: null,
    wraps: false,
  };
  const width = columnWidths
    .slice(place.left - area.left, place.right - area.left + 1)
    .reduce((sum, points) => sum + points, 0);
  return textHeight(text, wraps ? width : Number.POSITIVE_INFINITY, fontSize ?? USUAL_SIZE);
}

function isInOneRow({ area }: PlacedText): boolean {
  return area.top === area.bottom;
}

function rowsOf({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
