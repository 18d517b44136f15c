import type { WorkbookPicture } from "../sheet/sheet-picture";
import { parseWorkbook } from "./parse-workbook";
import { pictureOfSheet } from "./picture-of-sheet";
import { WORKBOOK_LIMITS } from "./workbook-limits";

/**
 * Reads a workbook file into plain data: .xlsx; .xls and .et of Excel 5 or later; .ods; .xlsb, of whose formulas only
 * the results are read; HTML or XML of Excel 2003 saved as .xls. Its kind is recognised by its content, never by its name.
 * @param fileName name without folder; kept in the picture because it may carry the year.
 * @throws UnreadableWorkbook, and nothing else, when the file cannot be read.
 */
export function readWorkbookPicture(bytes: Uint8Array, fileName: string): WorkbookPicture {
  return { fileName, sheets: parseWorkbook(bytes, WORKBOOK_LIMITS).map(pictureOfSheet) };
}
