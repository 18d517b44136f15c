import type { CellObject } from "@e965/xlsx";
import type { CellValue } from "../sheet/sheet-picture";

/** A cell as SheetJS gives it; undefined where the file has none. */
export type FileCell = CellObject | undefined;

/** What a cell holds: null when it is blank, when it holds an empty text, or when its formula has no stored result. */
export function cellValue(cell: FileCell): CellValue {
  if (cell?.v === undefined || cell.t === "z" || cell.v instanceof Date) {
    return null;
  }
  if (cell.t === "e") {
    return cell.w ?? "#VALUE!";
  }
  const missing = cell.v === "" ? cell.f === undefined : Number.isNaN(cell.v);
  return missing ? null : cell.v;
}

/** What a cell shows, by its number format. */
export function cellText(cell: FileCell): string {
  return cell === undefined || cellValue(cell) === null ? "" : (cell.w ?? String(cell.v));
}

/** A cell's formula with its `=`. */
export function cellFormula(cell: FileCell): string | null {
  return cell?.f === undefined ? null : `=${cell.f}`;
}

export function cellNumberFormat(cell: FileCell): string {
  return String(cell?.z ?? "General");
}
