import type { ICellData } from "@univerjs/core";
import { putCell, writeFormats, type CellWrites } from "./cell-writes";
import { entireLines } from "./engine-line-changes";
import type { LineChange } from "./line-change";
import type { Sheet } from "./sheet";

/** Sizes and formats of entire new rows or columns, as the engine's mutation takes them. */
export type NewLineInfo = { readonly rowInfo?: object[] } | { readonly colInfo?: object[] };

/** What new rows take over from the row before them, new columns from the column: its size and format. */
export function newLineInfo(sheet: Sheet, { axis, first, count }: LineChange): NewLineInfo {
  if (axis === "rows") {
    const { h, ia, s, custom } = sheet.data.getRowManager().getRow(first - 1) ?? {};
    const info = given({ h, ia, s, custom });
    return { rowInfo: Array.from({ length: count }, () => ({ ...info })) };
  }
  const { w, s, custom } = sheet.data.getColumnManager().getColumn(first - 1) ?? {};
  const info = given({ w, s, custom });
  return { colInfo: Array.from({ length: count }, () => ({ ...info })) };
}

function given(data: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/**
 * The formats of the cells before new rows or columns, which Excel gives the new cells too.
 * @returns Writes them, once the lines are there.
 */
export function formatNewCells(sheet: Sheet, change: LineChange): () => void {
  const { axis, kind, first, count } = change;
  const writes: CellWrites = {};
  if (kind === "insert" && first > 0) {
    sheet.forEachStored(entireLines(axis, first - 1, 1), (row, column, cell) => {
      for (let line = first; line < first + count; line++) {
        const format = formatOf(cell);
        if (format !== null) {
          const [r, c] = axis === "rows" ? [line, column] : [row, line];
          putCell(writes, r, c, format);
        }
      }
    });
  }
  return () => {
    writeFormats(sheet, writes);
  };
}

function formatOf({ s, custom }: ICellData): ICellData | null {
  return s || custom ? { ...(s && { s }), ...(custom && { custom: { ...custom } }) } : null;
}
