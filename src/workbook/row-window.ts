import type { Area } from "../sheet/address";
import { toPosition } from "../sheet/address";

/** Where the content of a sheet lies, and which stretch of its row elements holds the rows to examine. */
export interface RowWindow {
  /** The cells that hold a value, a text or a formula; null when none does. */
  readonly content: Area | null;
  readonly from: number;
  readonly to: number;
}

/** A row, a cell, or the start of a value, formula or text that is not empty. Every repetition is bounded by a bracket. */
const TOKEN = /<(?:\w+:)?(row|c)(\s[^<>]*)?>|<(?:\w+:)?(?:v|f|t)(?:\s[^<>]*)?>(?=[^<])/g;
const REFERENCE = /\sr=["']\$?([A-Z]*)\$?(\d+)["']/;

/**
 * Goes once through the row elements of a sheet part (`<row>…</row><row>…`), counting rows and cells
 * that carry no reference, and finds the content and the `count` rows from the first row with content.
 * Rows that are not in order are all kept.
 */
export function rowWindow(rows: string, count: number): RowWindow {
  let content: Area | null = null;
  let row = -1;
  let column = -1;
  let rowStart = 0;
  let from = 0;
  let to = rows.length;
  for (const token of rows.matchAll(TOKEN)) {
    const [, kind, attributes = ""] = token;
    const [, letters = "", number] = REFERENCE.exec(attributes) ?? [];
    if (kind === "row") {
      const next = number === undefined ? row + 1 : Number(number) - 1;
      if (next < row) {
        from = 0;
        to = rows.length;
      } else if (content !== null && next >= content.top + count) {
        to = Math.min(to, token.index);
      }
      rowStart = number === undefined ? rowStart : token.index;
      row = next;
      column = -1;
    } else if (kind === "c") {
      column = letters === "" ? column + 1 : toPosition(`${letters}1`).column;
    } else {
      from = content === null ? rowStart : from;
      content = grow(content, row, column);
    }
  }
  return { content, from, to };
}

function grow(area: Area | null, row: number, column: number): Area {
  return {
    top: Math.min(area?.top ?? row, row),
    left: Math.min(area?.left ?? column, column),
    bottom: Math.max(area?.bottom ?? row, row),
    right: Math.max(area?.right ?? column, column),
  };
}
