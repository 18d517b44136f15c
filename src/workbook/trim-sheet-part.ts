import type { Area } from "../sheet/address";
import { toAddress } from "../sheet/address";
import { rowWindow } from "./row-window";
import { WORKBOOK_LIMITS } from "./workbook-limits";

const LAST_COLUMN = 16_384;

/** What SheetJS reads as the result of a formula that has none stored. */
const NO_RESULT = "<v>NaN</v>";
/** A cell with a formula and without a result: with an empty `<v>` as openpyxl writes it, or with none. */
const FORMULA_WITHOUT_RESULT =
  /(<((?:\w+:)?)c(?:\s[^<>]*)?>)\s*(<\2f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\2f>))\s*(?:<\2v\s*\/>|<\2v>\s*<\/\2v>)?\s*<\/\2c>/g;
const NOT_A_NUMBER = /\st=["'](?!n["'])/;

/** Whether a part's text is that of a worksheet. */
export function isSheetPart(xml: string): boolean {
  return /<(?:\w+:)?worksheet[\s>]/.test(xml.slice(0, 4096));
}

/**
 * The text of a worksheet part with only the rows to examine, and with what SheetJS would get wrong
 * put right: the dimension says where the content lies, column definitions end with the sheet, and a formula
 * without a stored result has the result NaN instead of an invented 0.
 */
export function trimSheetPart(xml: string): string {
  const open = /<(?:\w+:)?sheetData(?:\s[^<>]*)?>/.exec(xml);
  const start = open === null ? xml.length : open.index + open[0].length;
  const end = Math.max(start, xml.lastIndexOf("</", xml.lastIndexOf("sheetData>")));
  if (open === null || open[0].endsWith("/>")) {
    return trimHead(xml, null);
  }
  const rows = xml.slice(start, end);
  const { content, from, to } = rowWindow(rows, WORKBOOK_LIMITS.rows);
  return (
    trimHead(xml.slice(0, open.index), content) +
    open[0] +
    (content === null ? "" : markMissingResults(rows.slice(from, to))) +
    xml.slice(end)
  );
}

function markMissingResults(rows: string): string {
  return rows.replace(
    FORMULA_WITHOUT_RESULT,
    (cell, open: string, prefix: string, formula: string) =>
      NOT_A_NUMBER.test(open) ? cell : `${open}${formula}${NO_RESULT}</${prefix}c>`,
  );
}

function trimHead(head: string, content: Area | null): string {
  return (
    head
      .replace(/<(?:\w+:)?dimension\b[^<>]*?(?:\/>|>\s*<\/(?:\w+:)?dimension>)/g, "")
      .replace(/\b(min|max)=["'](\d+)["']/g, (_, name: string, column: string) => {
        return `${name}="${Math.min(Number(column), LAST_COLUMN)}"`;
      }) + dimension(content)
  );
}

/** SheetJS takes the used range from here; it must name two corners. */
function dimension(content: Area | null): string {
  if (content === null) {
    return "";
  }
  const first = toAddress({ row: content.top, column: content.left });
  const last = toAddress({ row: content.bottom, column: content.right });
  return `<dimension ref="${first}:${last}"/>`;
}
