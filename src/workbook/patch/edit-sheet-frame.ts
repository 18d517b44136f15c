import type { Element } from "@xmldom/xmldom";
import { splitSheetPart, type SheetPartText } from "../split-sheet-part";
import { parseXml, rootOf, serializeXml } from "./xml";

const EMPTY_ROWS = /<((?:\w+:)?)sheetData((?:\s[^<>]*?)?)(?:\/>|>\s*<\/\1sheetData\s*>)/;

/** The root of a worksheet part without its rows, which may be a hundred times as much. */
export function sheetFrame(text: SheetPartText): Element {
  return rootOf(parseXml(text.before + text.open + text.after));
}

/**
 * Changes what stands around the rows of a worksheet part; the rows stay as they are, byte by byte.
 * @param change says whether it did anything
 * @returns the very same text where it did not
 * @throws UnreadableWorkbook when the part is not well-formed
 */
export function editSheetFrame(xml: string, change: (worksheet: Element) => boolean): string {
  const text = splitSheetPart(xml);
  const worksheet = sheetFrame(text);
  return change(worksheet) ? withRows(frameMarkup(worksheet), text.rows) : xml;
}

/** The markup of a frame. */
export function frameMarkup(worksheet: Element): string {
  const { ownerDocument } = worksheet;
  if (ownerDocument === null) {
    throw new TypeError("A worksheet's frame stands in its document");
  }
  return serializeXml(ownerDocument);
}

/** A frame's markup with rows put in. */
export function withRows(frame: string, rows: string): string {
  return frame.replace(
    EMPTY_ROWS,
    (_, prefix: string, attributes: string) =>
      `<${prefix}sheetData${attributes}>${rows}</${prefix}sheetData>`,
  );
}
