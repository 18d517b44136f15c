import { columnLetters, toPosition } from "../../sheet/address";
import { SHEET_SIZE } from "../../sheet/sheet-size";

/** How far a formula is copied. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Texts, quoted sheet names and words stay; of cells, whole columns and whole rows what has no dollar sign moves. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|(?<lines>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.\\]+/giu;

/**
 * A formula as Excel copies it to another cell, which is how the cells understand it that share it (ECMA-376 part 1, 18.3.1.40).
 * @example `A1*$B$1` two rows down → `A3*$B$1`
 */
export function shiftedFormula(formula: string, shift: Shift): string {
  return formula.replace(TOKEN, (token, cell?: string, lines?: string) => {
    const reference = cell ?? lines;
    return reference === undefined
      ? token
      : reference.replace(/(\$?)([A-Z]+|\d+)/gi, (part, dollar: string, name: string) =>
          dollar === "" ? shifted(name, shift) : part,
        );
  });
}

function shifted(name: string, { rows, columns }: Shift): string {
  if (/\d/.test(name)) {
    const row = Number(name) + rows;
    return row >= 1 && row <= SHEET_SIZE.rows ? String(row) : "#REF!";
  }
  const column = toPosition(`${name}1`).column + columns;
  return column >= 0 && column < SHEET_SIZE.columns ? columnLetters(column) : "#REF!";
}
