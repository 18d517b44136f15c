import { UnreadableWorkbook } from "./unreadable-workbook";

/** The text of a worksheet part around its rows; joined in this order it is the whole part again. */
export interface SheetPartText {
  readonly before: string;
  /** The opening tag of the rows' element; empty where the part has none, or an element without content. */
  readonly open: string;
  /** The row elements. */
  readonly rows: string;
  /** From the closing tag on. */
  readonly after: string;
}

/**
 * Splits a worksheet part around its rows.
 * @throws UnreadableWorkbook when the rows' element is not closed.
 */
export function splitSheetPart(xml: string): SheetPartText {
  const found = /<((?:\w+:)?)sheetData(?:\s[^<>]*)?>/.exec(xml);
  if (found === null || found[0].endsWith("/>")) {
    const at = found === null ? xml.length : found.index;
    return { before: xml.slice(0, at), open: "", rows: "", after: xml.slice(at) };
  }
  const [open, prefix = ""] = found;
  const start = found.index + open.length;
  const end = xml.lastIndexOf(`</${prefix}sheetData`);
  if (end < start) {
    throw new UnreadableWorkbook("damaged");
  }
  return {
    before: xml.slice(0, found.index),
    open,
    rows: xml.slice(start, end),
    after: xml.slice(end),
  };
}
