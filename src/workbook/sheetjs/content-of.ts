import type { WorkSheet } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import type { Area } from "../../sheet/address";
import { areaOf, extended } from "./sheetjs-area";
import { cellValue, type FileCell } from "./cell-content";
import { UnreadableWorkbook } from "../unreadable-workbook";

/**
 * Where the content of a sheet that SheetJS read alone lies, also beyond the rows that it read; null when there is none.
 * @throws UnreadableWorkbook `damaged` when something is not a number that should be one.
 */
export function contentOf(sheet: WorkSheet): Area | null {
  const rows: readonly (readonly FileCell[])[] = sheet["!data"] ?? [];
  let area = declaredArea(sheet);
  // By the keys that are there: a lone cell far away leaves a billion holes in front of it.
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, cell] of Object.entries(cells)) {
      if (typeof cell?.v === "number" && !Number.isFinite(cell.v)) {
        throw new UnreadableWorkbook("damaged");
      }
      if (cellValue(cell) !== null || cell?.f !== undefined) {
        area = extended(area, Number(row), Number(column));
      }
    }
  }
  return area;
}

/** What the file says when it was not read to the end. */
function declaredArea(sheet: WorkSheet): Area | null {
  const range: unknown = sheet["!fullref"];
  return typeof range === "string" ? areaOf(utils.decode_range(range)) : null;
}
