import { SHEET_SIZE } from "../sheet/sheet-size";
import { splitSheetPart } from "./split-sheet-part";

/**
 * The text of a worksheet part whose column definitions end with the sheet and which claims no used area; any
 * other part as it is.
 */
export function boundSheetHead(xml: string): string {
  if (!/<(?:\w+:)?worksheet[\s>]/.test(xml.slice(0, 4096))) {
    return xml;
  }
  const { before, open, rows, after } = splitSheetPart(xml);
  return bounded(before) + open + rows + after;
}

function bounded(head: string): string {
  return head
    .replace(/<(?:\w+:)?dimension\b[^<>]*?(?:\/>|>\s*<\/(?:\w+:)?dimension>)/g, "")
    .replace(/\b(min|max)=["'](\d+)["']/g, (_, name: string, column: string) => {
      return `${name}="${Math.min(Number(column), SHEET_SIZE.columns)}"`;
    });
}
