import type { Area } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";
import { areaOf } from "./sheetjs/sheetjs-area";
import type { FileCell } from "./sheetjs/cell-content";
import { cellFormula, cellNumberFormat, cellText, cellValue } from "./sheetjs/cell-content";
import { disjointAreas } from "./disjoint-areas";
import type { ParsedSheet } from "./parsed-sheets";
import { WORKBOOK_LIMITS } from "./workbook-limits";

/** The picture of a sheet whose cells are in the words of SheetJS, as with its `dense` and `cellNF`. */
export function pictureOfSheet({
  name,
  visibility,
  sheet,
  content,
  formatted,
  is1904,
}: ParsedSheet): SheetPicture {
  const cells: readonly (readonly FileCell[] | undefined)[] = sheet["!data"] ?? [];
  const window = content === null ? null : windowOf(content);
  const rows = window === null ? [] : numbers(window.top, window.bottom);
  const columns = window === null ? [] : numbers(window.left, window.right);
  const grid = <T>(of: (cell: FileCell) => T): T[][] =>
    rows.map((row) => columns.map((column) => of(cells[row]?.[column])));
  return {
    name,
    visibility,
    origin: { row: window?.top ?? 0, column: window?.left ?? 0 },
    rowCount: rows.length,
    columnCount: columns.length,
    values: grid(cellValue),
    texts: grid((cell) => cellText(cell, is1904)),
    formulas: grid(cellFormula),
    numberFormats: grid(cellNumberFormat),
    merges: window === null ? [] : disjointAreas((sheet["!merges"] ?? []).map(areaOf), window),
    hiddenRows: rows.filter((row) => sheet["!rows"]?.[row]?.hidden === true),
    hiddenColumns: columns.filter((column) => sheet["!cols"]?.[column]?.hidden === true),
    usedArea: content !== null && window !== null && exceeds(content, window) ? content : null,
    formattedArea: formatted,
  };
}

function windowOf({ top, left, bottom, right }: Area): Area {
  return {
    top,
    left,
    bottom: Math.min(bottom, top + WORKBOOK_LIMITS.rows - 1),
    right: Math.min(right, left + WORKBOOK_LIMITS.columns - 1),
  };
}

function exceeds(area: Area, window: Area): boolean {
  return area.bottom > window.bottom || area.right > window.right;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
