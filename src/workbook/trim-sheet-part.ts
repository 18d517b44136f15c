import type { Area } from "../sheet/address";
import { toAddress } from "../sheet/address";
import { rowWindow } from "./row-window";
import { splitSheetPart } from "./split-sheet-part";

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
 * The text of a worksheet part with only `count` rows from the first row with content (null: with all rows), and with what SheetJS would get wrong
 * put right: the dimension says where the content lies, column definitions end with the sheet, and a formula
 * without a stored result has the result NaN instead of an invented 0.
 */
export function trimSheetPart(xml: string, count: number | null): string {
  const { before, open, rows, after } = splitSheetPart(xml);
  const { content, from, to } = rowWindow(rows, count ?? Infinity);
  const kept = count === null ? rows : content === null ? "" : rows.slice(from, to);
  return trimHead(before, content) + open + markMissingResults(kept) + after;
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
