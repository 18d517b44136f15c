import type { CellObject } from "@e965/xlsx";
import type { CellValue } from "../../sheet/sheet-picture";
import { GENERAL } from "../package/number-formats";
import { formattedText, generalText, numberText } from "../number-text";

/** A cell in the words of SheetJS; undefined where the file has none. */
export type FileCell = CellObject | undefined;

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
 * @param is1904 Whether the workbook counts days from 1904.
 */
export function cellText(cell: FileCell, is1904: boolean): string {
  const value = cellValue(cell);
  const code = cellNumberFormat(cell);
  switch (typeof value) {
    case "number":
      return code === GENERAL ? (cell?.w ?? generalText(value)) : numberText(value, code, is1904);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "string":
      return cell?.w ?? formattedText(value, code);
    default:
      return "";
  }
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

/** The number format of a cell, `General` where it states none. */
export function cellNumberFormat(cell: FileCell): string {
  return typeof cell?.z === "string" ? cell.z : GENERAL;
}
