import { toPosition } from "../../../sheet/address";
import { formatAt, formatKey, type CellFormat, type SheetOfBook } from "./snapshot";

/** By which index the file knows a format; undefined for one that none of its cells has. */
export type StyleIndexes = (format: CellFormat) => number | undefined;

const NO_FORMAT: CellFormat = { style: {}, locked: true, formulaHidden: false };

const STYLED_CELL = /<(?:\w+:)?c\s([^<>]*)>/g;
const ADDRESS = /(?:^|\s)r=["']([A-Z]+\d+)["']/;
const STYLE = /(?:^|\s)s=["'](\d+)["']/;

/** A worksheet part's row elements and what the grid made of them. */
export interface OpenedRows {
  readonly rows: string;
  readonly opened: SheetOfBook;
}

/** Learns the indexes of the formats in use from the cells that have them. */
export function styleIndexes(sheets: readonly OpenedRows[]): StyleIndexes {
  const indexes = new Map([[formatKey(NO_FORMAT), 0]]);
  for (const { rows, opened } of sheets) {
    for (const [, attributes = ""] of rows.matchAll(STYLED_CELL)) {
      const address = ADDRESS.exec(attributes)?.[1];
      const index = STYLE.exec(attributes)?.[1];
      if (address !== undefined && index !== undefined) {
        const { row, column } = toPosition(address);
        const key = formatKey(formatAt(opened, row, column));
        indexes.set(key, indexes.get(key) ?? Number(index));
      }
    }
  }
  return (format) => indexes.get(formatKey(format));
}
