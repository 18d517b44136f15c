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
  for (const tag of page.matchAll(TAG)) {
    const [whole, slash, name = "", attributes = ""] = tag;
    table?.add(page.slice(textStart, tag.index));
    textStart = tag.index + whole.length;
    const isEnd = slash === "/";
    switch (name.toLowerCase()) {
      case "table":
        if (isEnd) {
          table?.endCell();
          table = null;
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
