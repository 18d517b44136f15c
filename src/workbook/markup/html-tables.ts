import { UnreadableWorkbook } from "../unreadable-workbook";
import { WORKBOOK_LIMITS } from "../workbook-limits";
import { HtmlTable } from "./html-table";

const TAG = /<(\/?)(table|tr|td|th)\b([^<>]*)>/gi;

/**
 * The tables of a page; one inside another is part of it.
 * @throws UnreadableWorkbook `too-many-sheets`
 */
export function htmlTables(page: string): readonly HtmlTable[] {
  const tables: HtmlTable[] = [];
  let table: HtmlTable | null = null;
  let textStart = 0;
  // How many tables are open, one inside another.
  let depth = 0;
  for (const tag of page.matchAll(TAG)) {
    const [whole, slash, name = "", attributes = ""] = tag;
    table?.add(page.slice(textStart, tag.index));
    textStart = tag.index + whole.length;
    const isEnd = slash === "/";
    switch (name.toLowerCase()) {
      case "table":
        depth = Math.max(depth + (isEnd ? -1 : 1), 0);
        if (isEnd) {
          table?.endCell();
          table = depth === 0 ? null : table;
        } else if (table === null) {
          table = new HtmlTable();
          tables.push(table);
        }
        break;
      case "tr":
        if (isEnd) {
          table?.endCell();
        } else {
          table?.startRow();
        }
        break;
      default:
        if (isEnd) {
          table?.endCell();
        } else {
          table?.startCell(attributes);
        }
    }
    if (tables.length > WORKBOOK_LIMITS.sheets) {
      throw new UnreadableWorkbook("too-many-sheets");
    }
  }
  table?.endCell();
  return tables;
}
