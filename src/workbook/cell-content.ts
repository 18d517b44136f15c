import type { CellObject } from "@e965/xlsx";
import { utils } from "@e965/xlsx";
import type { CellValue } from "../sheet/sheet-picture";

/** A cell as SheetJS gives it; undefined where the file has none. */
export type FileCell = CellObject | undefined;

/** From the first day of one system to that of the other. */
const DAYS_TO_1904 = 1462;

/** What a cell holds: null when it is blank, when it holds an empty text, or when its formula has no stored result. */
export function cellValue(cell: FileCell): CellValue {
  if (cell?.t === "e") {
    return cell.w ?? "#VALUE!";
  }
  if (cell?.v === undefined || cell.t === "z") {
    return null;
  }
  if (cell.v instanceof Date) {
    // A text of HTML that looks like a date.
    return cell.w ?? null;
  }
  const missing = cell.v === "" ? cell.f === undefined : Number.isNaN(cell.v);
  return missing ? null : cell.v;
}

/**
 * What a cell shows, by its number format.
 * @param is1904 Whether the workbook counts dates from 1904, of which SheetJS writes dates as if from 1900.
 */
export function cellText(cell: FileCell, is1904: boolean): string {
  const value = cellValue(cell);
  if (cell === undefined || value === null) {
    return "";
  }
  const code = cellNumberFormat(cell);
  return is1904 && typeof value === "number" && isDateFormat(code)
    ? utils.format_cell({ t: "n", z: code }, value + DAYS_TO_1904)
    : (cell.w ?? String(value));
}

/** Whether a number format shows a day or a time: by its letters, without what is quoted, escaped or in brackets. */
function isDateFormat(code: string): boolean {
  return /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}

/** A cell's formula with its `=`. */
export function cellFormula(cell: FileCell): string | null {
  const formula = cell?.f;
  if (formula === undefined) {
    return null;
  }
  // One of nothing else is given in small letters where it comes from an .xls.
  return `=${formula === "true" || formula === "false" ? formula.toUpperCase() : formula}`;
}

export function cellNumberFormat(cell: FileCell): string {
  return typeof cell?.z === "string" ? cell.z : "General";
}
