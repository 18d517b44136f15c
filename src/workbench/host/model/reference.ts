import { columnLetters, toPosition } from "../../../sheet/address";
import { COLUMN_COUNT, ROW_COUNT, splitSheetName } from "./grid";

/** One end of a reference on one axis: `$3` is absolute. */
export interface ReferenceEnd {
  readonly index: number;
  readonly isAbsolute: boolean;
}

/** First and last row or column of a reference. */
export interface ReferenceSpan {
  readonly first: ReferenceEnd;
  readonly last: ReferenceEnd;
}

/** A reference as it stands in a formula: `A1`, `$B$2:C9`, `'Sheet 2'!A:C`, `3:4`. */
export interface Reference {
  /** The sheet's name with its `!`, as written; empty for the formula's own sheet. */
  readonly prefix: string;
  /** The sheet's name; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** Null for whole columns. */
  readonly rows: ReferenceSpan | null;
  /** Null for whole rows. */
  readonly columns: ReferenceSpan | null;
  /** Written with both ends. */
  readonly isRange: boolean;
}

const END = /^(\$?)([A-Z]{1,3})?(\$?)(\d{1,7})?$/i;

/** The reference that a text is; null when it is not one, such as `XFE1`. */
export function parseReference(text: string): Reference | null {
  const { sheet, local } = splitSheetName(text);
  const [from = "", to] = local.split(":");
  const first = parseEnd(from);
  const last = to === undefined ? first : parseEnd(to);
  if (first === null || last === null) {
    return null;
  }
  const rows = span(first.row, last.row);
  const columns = span(first.column, last.column);
  const isCell = rows !== null && columns !== null;
  if (!isCell && (to === undefined || (rows === null && columns === null))) {
    return null;
  }
  const prefix = text.slice(0, text.length - local.length);
  return { prefix, sheet, rows, columns, isRange: to !== undefined };
}

/** A reference as text, the first end first. */
export function writeReference({ prefix, rows, columns, isRange }: Reference): string {
  const end = (which: "first" | "last"): string =>
    (columns === null ? "" : sign(columns[which]) + columnLetters(columns[which].index)) +
    (rows === null ? "" : `${sign(rows[which])}${rows[which].index + 1}`);
  return isRange ? `${prefix}${end("first")}:${end("last")}` : `${prefix}${end("first")}`;
}

function sign({ isAbsolute }: ReferenceEnd): string {
  return isAbsolute ? "$" : "";
}

function parseEnd(
  text: string,
): { readonly row: ReferenceEnd | null; readonly column: ReferenceEnd | null } | null {
  const match = END.exec(text);
  if (match === null) {
    return null;
  }
  const [, before = "", letters, between = "", digits] = match;
  const column =
    letters === undefined
      ? null
      : { index: toPosition(`${letters}1`).column, isAbsolute: before === "$" };
  const row =
    digits === undefined
      ? null
      : { index: Number(digits) - 1, isAbsolute: (column === null ? before : between) === "$" };
  const isOnSheet =
    (column === null || column.index < COLUMN_COUNT) &&
    (row === null || (row.index >= 0 && row.index < ROW_COUNT));
  return isOnSheet ? { row, column } : null;
}

function span(first: ReferenceEnd | null, last: ReferenceEnd | null): ReferenceSpan | null {
  if (first === null || last === null) {
    return null;
  }
  return first.index <= last.index ? { first, last } : { first: last, last: first };
}
