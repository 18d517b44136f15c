import type { SheetText } from "../../desk/sheet-text";
import {
  columnLetters,
  contains,
  toPosition,
  type Area,
  type CellAddress,
} from "../../sheet/address";

/** A cell of an excerpt; a merged one stands once, as large as the excerpt shows it. */
export interface ExcerptCell {
  readonly key: string;
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** It is what the excerpt is about. */
  readonly isTarget: boolean;
}

/** A part of a sheet with its column letters and row numbers. */
export interface Excerpt {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly ExcerptCell[] }[];
}

/** Rows above and below, columns to the left and right: what a narrow pane can show. */
const AROUND = { rows: 1, columns: 2 } as const;

/** What stands around a cell of a sheet; the cells under a merged area belong to it. */
export function excerptAround(sheet: SheetText, target: CellAddress): Excerpt {
  const position = toPosition(target);
  const own = areaAt(sheet, position);
  const window = windowAround(sheet, own);
  const columns = range(window.left, window.right);
  return {
    columns: columns.map(columnLetters),
    rows: range(window.top, window.bottom).map((row) => ({
      number: row + 1,
      cells: columns.flatMap((column) => {
        const area = shown(areaAt(sheet, { row, column }), window);
        return area.top === row && area.left === column
          ? [cellOf(sheet, area, contains(area, position))]
          : [];
      }),
    })),
  };
}

function cellOf(sheet: SheetText, area: Area, isTarget: boolean): ExcerptCell {
  const { top, left } = areaAt(sheet, { row: area.top, column: area.left });
  return {
    key: `${area.top} ${area.left}`,
    text: sheet.texts[top - sheet.origin.row]?.[left - sheet.origin.column] ?? "",
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
    isTarget,
  };
}

function areaAt({ merges }: SheetText, { row, column }: { row: number; column: number }): Area {
  const merged = merges.find((area) => contains(area, { row, column }));
  return merged ?? { top: row, left: column, bottom: row, right: column };
}

function windowAround({ origin, texts }: SheetText, { top, left, bottom, right }: Area): Area {
  const last = {
    row: origin.row + Math.max(texts.length, 1) - 1,
    column: origin.column + Math.max(texts[0]?.length ?? 1, 1) - 1,
  };
  return {
    top: Math.max(origin.row, top - AROUND.rows),
    left: Math.max(origin.column, left - AROUND.columns),
    // Of a merged area that is higher than this the first rows do.
    bottom: Math.min(last.row, Math.min(bottom, top + 2) + AROUND.rows),
    right: Math.min(last.column, right + AROUND.columns),
  };
}

function shown(area: Area, window: Area): Area {
  return {
    top: Math.max(area.top, window.top),
    left: Math.max(area.left, window.left),
    bottom: Math.min(area.bottom, window.bottom),
    right: Math.min(area.right, window.right),
  };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
