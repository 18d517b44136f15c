import type { Cell } from "hucre";
import type { CellAddress } from "../../sheet/address";
import { LONGEST_TEXT } from "../../sheet/sheet-size";
import { fileText } from "./file-text";
import { requireAtMost } from "./require-at-most";

const LIKE_AN_ERROR = /^#[A-Z\d/_]+[!?]?$/;

/**
 * A cell that holds a text, whatever it looks like. As in Excel, an empty text leaves the cell empty.
 * @throws RangeError naming the cell when the text is longer than Excel allows.
 */
export function textCell(text: string, address: CellAddress): Partial<Cell> {
  requireAtMost(text.length, LONGEST_TEXT, `Characters in ${address}`);
  if (text === "") {
    return {};
  }
  // hucre would write `#REF!` as an error value, but not when it is a stretch of formatted text.
  return LIKE_AN_ERROR.test(text)
    ? { richText: [{ text: fileText(text) }], type: "richText" }
    : { value: fileText(text), type: "string" };
}
