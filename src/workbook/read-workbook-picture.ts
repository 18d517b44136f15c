import type { WorkBook, WorkSheet } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import type { Area } from "../sheet/address";
import type { SheetVisibility, WorkbookPicture } from "../sheet/sheet-picture";
import { parseWorkbook } from "./parse-workbook";
import { areaOf, pictureOfSheet } from "./picture-of-sheet";
import { WORKBOOK_LIMITS } from "./workbook-limits";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

/**
 * Reads a workbook file (.xlsx, .xls, and as far as SheetJS can .xlsb, .ods, and HTML or XML saved as .xls)
 * into plain data. Its kind is told by its content, never by its name.
 * @param fileName name without folder; kept in the picture because it may carry the year.
 * @throws UnreadableWorkbook, and nothing else, when the file cannot be read.
 */
export function readWorkbookPicture(bytes: Uint8Array, fileName: string): WorkbookPicture {
  const workbook = parseWorkbook(bytes, WORKBOOK_LIMITS.rows);
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") {
      return [];
    }
    const visibility = VISIBILITIES[workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "Visible";
    return [pictureOfSheet({ name, visibility, declared: declaredArea(workbook, sheet) }, sheet)];
  });
  return { fileName, sheets };
}

/** Where the file itself says how far a sheet reaches beyond the rows that were read. */
function declaredArea(workbook: WorkBook, sheet: WorkSheet): Area | null {
  // The parts of an .xlsx were cut by us, and say in their dimension where the content lies.
  const range: unknown = workbook.bookType === "xlsx" ? sheet["!ref"] : sheet["!fullref"];
  return typeof range === "string" ? areaOf(utils.decode_range(range)) : null;
}
