import { writeXlsx, type Cell, type WriteSheet } from "hucre";
import { toArea } from "../../../src/sheet/address";
import { filledCells, type FilledCell } from "./filled-cells";
import type { SheetSpec, WorkbookSpec } from "./variant";

/** The workbook as hucre writes it. */
export function hucreFile({ sheets }: WorkbookSpec): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(writeSheet) });
}

function writeSheet(sheet: SheetSpec): WriteSheet {
  const { hiddenRows, hiddenColumns, visibility } = sheet;
  return {
    name: sheet.name,
    rows: [],
    cells: new Map(
      filledCells(sheet).map((cell) => [`${cell.row},${cell.column}`, writeCell(sheet, cell)]),
    ),
    merges: sheet.merges.map((merge) => {
      const { top, left, bottom, right } = toArea(merge);
      return { startRow: top, startCol: left, endRow: bottom, endCol: right };
    }),
    rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
    columns: Array.from({ length: Math.max(-1, ...hiddenColumns) + 1 }, (_, column) => ({
      hidden: hiddenColumns.includes(column),
    })),
    hidden: visibility === "Hidden",
    veryHidden: visibility === "VeryHidden",
    ...(sheet.isProtected ? { protection: { sheet: true } } : {}),
  };
}

function writeCell(
  { comments }: SheetSpec,
  { address, value, isError, formula, numberFormat }: FilledCell,
): Partial<Cell> {
  const comment = comments[address];
  return {
    ...(formula === null
      ? { value, ...(isError ? { type: "error" as const } : {}) }
      : { formula: formula.slice(1), formulaResult: value, type: "formula" as const }),
    ...(comment === undefined ? {} : { comment: { author: "reviewer", text: comment } }),
    ...(numberFormat === "General" ? {} : { style: { numFmt: numberFormat } }),
  };
}
