import type { IStyleData } from "@univerjs/core";
import { toPosition } from "../../../sheet/address";
import type { SheetOfBook } from "./cell-changes";
import { cellAt, keyOf, styleOf } from "./snapshot";

/** By which index the file knows a style; undefined for a style that none of its cells has. */
export type StyleIndexes = (style: IStyleData) => number | undefined;

const STYLED_CELL = /<(?:\w+:)?c\s([^<>]*)>/g;
const ADDRESS = /(?:^|\s)r=["']([A-Z]+\d+)["']/;
const STYLE = /(?:^|\s)s=["'](\d+)["']/;

/** A worksheet part's row elements and what the grid made of them. */
export interface OpenedRows {
  readonly rows: string;
  readonly opened: SheetOfBook;
}

/** Learns the indexes of the styles in use from the cells that have them. */
export function styleIndexes(sheets: readonly OpenedRows[]): StyleIndexes {
  const indexes = new Map([[keyOf({}), 0]]);
  for (const { rows, opened } of sheets) {
    for (const [, attributes = ""] of rows.matchAll(STYLED_CELL)) {
      const address = ADDRESS.exec(attributes)?.[1];
      const index = STYLE.exec(attributes)?.[1];
      if (address !== undefined && index !== undefined) {
        const { row, column } = toPosition(address);
        const key = keyOf(styleOf(opened.book, cellAt(opened.sheet, row, column)));
        indexes.set(key, indexes.get(key) ?? Number(index));
      }
    }
  }
  return (style) => indexes.get(keyOf(style));
}
