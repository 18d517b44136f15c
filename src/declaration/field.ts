import type { CellAddress } from "../sheet/address";

/**
 * One field of the form. `cell` is the top-left cell of its merged area, or null where the form has
 * no such cell; `value` is null where the cell is blank or could not be read.
 */
export interface Field<T> {
  readonly value: T | null;
  readonly cell: CellAddress | null;
}

/**
 * A text field. `value` has outer white space removed (null when nothing is left); `raw` is the text
 * exactly as the cell holds it, for rules about white space and brackets.
 */
export interface TextField extends Field<string> {
  readonly raw: string;
}

/** The field of a form that has no such cell. */
export const ABSENT_TEXT: TextField = { value: null, cell: null, raw: "" };
