import type { CellPosition } from "../../sheet/address";
import { richText } from "../package/rich-text";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { forEachChild, textOf } from "../xml/read-elements";
import type { XmlCursor } from "../xml/xml-cursor";
import { SHEET_SIZE } from "../../sheet/sheet-size";

/** A formula in a cell; a shared one is written out in one cell and meant by its number in others. */
export interface CellFormula {
  readonly text: string;
  /** Number of a shared formula. */
  readonly shared: string | null;
}

/** A cell element as it stands in a worksheet part. */
export interface CellElement {
  /** Index of the cell's format. */
  readonly style: number;
  /** `t`: how the value is to be understood. */
  readonly type: string;
  readonly value: string | null;
  readonly formula: CellFormula | null;
  /** Text that stands in the cell itself. */
  readonly inline: string | null;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Reads the cell at whose opening a cursor stands, up to its closing. */
export function readCellElement(cursor: XmlCursor): CellElement {
  const style = Number(cursor.attribute("s") ?? 0);
  const type = cursor.attribute("t") ?? "n";
  let value: string | null = null;
  let inline: string | null = null;
  let formula: CellFormula | null = null;
  forEachChild(cursor, (element) => {
    if (element === "v") {
      value = textOf(cursor);
    } else if (element === "is") {
      inline = richText(cursor);
    } else if (element === "f") {
      const shared = cursor.attribute("t") === "shared" ? (cursor.attribute("si") ?? null) : null;
      formula = { shared, text: textOf(cursor) };
    }
  });
  return { style, type, value, formula, inline };
}

/**
 * Where a cell lies by its reference; null for one without, which follows the cell before it.
 * @throws UnreadableWorkbook `damaged` for what is not a cell of a sheet.
 */
export function cellPlace(reference: string | undefined): CellPosition | null {
  if (reference === undefined) {
    return null;
  }
  const [, letters = "", number] = REFERENCE.exec(reference) ?? [];
  const row = Number(number) - 1;
  const column = columnOf(letters);
  if (!(row < SHEET_SIZE.rows && column < SHEET_SIZE.columns)) {
    throw new UnreadableWorkbook("damaged");
  }
  return { row, column };
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) {
    // Capital or small.
    column = column * 26 + (letters.charCodeAt(at) & 31);
  }
  return column - 1;
}
