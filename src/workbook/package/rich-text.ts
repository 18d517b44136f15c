import { decodeEscapes } from "../xml/character-references";
import { forEachChild, textOf } from "../xml/read-elements";
import type { XmlCursor } from "../xml/xml-cursor";

/**
 * The text of a string element, plain or in runs of several looks; readings of its characters (`rPh`) do not
 * belong to it. A cursor stands at the element's opening and is left at its closing.
 */
export function richText(cursor: XmlCursor): string {
  let text = "";
  forEachChild(cursor, (element) => {
    if (element === "t") {
      text += textOf(cursor);
    } else if (element === "r") {
      forEachChild(cursor, (part) => {
        text += part === "t" ? textOf(cursor) : "";
      });
    }
  });
  return decodeEscapes(text);
}
