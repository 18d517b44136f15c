import type { Area } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";
import { areaOf } from "./area-of";
import type { FileCell } from "./cell-content";
import { cellFormula, cellNumberFormat, cellText, cellValue } from "./cell-content";
import { disjointAreas } from "./disjoint-areas";
import type { ParsedSheet } from "./parsed-sheets";
import { WORKBOOK_LIMITS } from "./workbook-limits";

/** The picture of a sheet that SheetJS read with `dense`, `cellNF`, `cellStyles` and `sheetStubs`. */
export function pictureOfSheet({
  name,
  visibility,
  sheet,
  declared,
  is1904,
}: ParsedSheet): SheetPicture {
  const cells: readonly (readonly FileCell[] | undefined)[] = sheet["!data"] ?? [];
  const used = union(contentOf(cells), declared);
  const window = used === null ? null : windowOf(used);
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
    usedArea: used !== null && window !== null && exceeds(used, window) ? used : null,
  };
}

function contentOf(cells: readonly (readonly FileCell[] | undefined)[]): Area | null {
  let area: Area | null = null;
  // forEach, because a lone cell far down leaves the array with holes that it skips.
  cells.forEach((row, top) => {
    row?.forEach((cell, left) => {
      if (cellValue(cell) !== null || cell?.f !== undefined) {
        area = union(area, { top, left, bottom: top, right: left });
      }
    });
  });
  return area;
}

function union(a: Area | null, b: Area | null): Area | null {
  if (a === null || b === null) {
    return a ?? b;
  }
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
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
