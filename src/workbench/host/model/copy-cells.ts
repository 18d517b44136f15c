import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import {
  NO_CONTENT,
  NO_FORMAT,
  putCell,
  writeCellData,
  writeFormats,
  type CellWrites,
} from "./cell-writes";
import { isEntireColumn, isEntireRow } from "./grid";
import { formulaMoved } from "./moved-formula";
import { runMutation } from "./run-mutation";
import type { SheetArea } from "./selection";
import type { Sheet } from "./sheet";

/** Which parts of cells are copied. */
export interface CopiedParts {
  readonly contents: boolean;
}

/** A cell to copy, by where it lies in the copied area. */
interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly data: Nullable<ICellData>;
  readonly formula: string;
  readonly style: Nullable<IStyleData>;
}

/**
 * Copies the cells of an area to others of its size: formats, and contents with formulas moved along. What the
 * others held goes. Entire rows and columns are copied with their sizes.
 */
export function copyCells(
  { sheet: from, area: source }: SheetArea,
  sheet: Sheet,
  tiles: readonly Area[],
  { contents }: CopiedParts,
): void {
  const cells = cellsOf(from, source);
  const lines = linesOf(from, source);
  const writes: CellWrites = {};
  const erased: CellWrites = {};
  for (const tile of tiles) {
    sheet.forEachStored(tile, (row, column) => {
      putCell(erased, row, column, NO_FORMAT);
      if (contents) {
        putCell(writes, row, column, NO_CONTENT);
      }
    });
    const [down, right] = [tile.top - source.top, tile.left - source.left];
    for (const cell of cells) {
      putCell(writes, tile.top + cell.row, tile.left + cell.column, {
        ...(contents && contentOf(cell, down, right)),
        ...formatOf(cell),
      });
    }
  }
  writeFormats(sheet, erased);
  if (contents) {
    writeCellData(sheet, writes);
    tiles.forEach((tile) => {
      writeLines(sheet, tile, lines);
    });
  } else {
    writeFormats(sheet, writes);
  }
}

/** All cells of an area; of entire rows and columns those that hold anything. */
function cellsOf(sheet: Sheet, area: Area): CopiedCell[] {
  const styles = sheet.book.workbook.getWorkbook().getStyles();
  const cells: CopiedCell[] = [];
  const add = (row: number, column: number, data: Nullable<ICellData>): void => {
    const line = data?.s ? null : lineStyle(sheet, row, column);
    cells.push({
      row: row - area.top,
      column: column - area.left,
      data,
      formula:
        data?.si && !data.f ? sheet.facade.getRange(row, column).getFormula() : (data?.f ?? ""),
      style: data?.s ? styles.getStyleByCell(data) : line,
    });
  };
  if (isEntireRow(area) || isEntireColumn(area)) {
    sheet.forEachStored(area, add);
    return cells;
  }
  const matrix = sheet.data.getCellMatrix();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      add(row, column, matrix.getValue(row, column));
    }
  }
  return cells;
}

function lineStyle(sheet: Sheet, row: number, column: number): Nullable<IStyleData> {
  return sheet.data.getRowStyle(row) ?? sheet.data.getColumnStyle(column);
}

function contentOf({ data, formula }: CopiedCell, down: number, right: number): ICellData {
  if (formula !== "") {
    return { ...NO_CONTENT, f: formulaMoved(formula, down, right) };
  }
  const { v = null, t = null, p } = data ?? {};
  return { ...NO_CONTENT, v, t, p: p ? structuredClone(p) : null };
}

function formatOf({ data, style }: CopiedCell): ICellData {
  return {
    ...(style && { s: structuredClone(style) }),
    ...(data?.custom && { custom: structuredClone(data.custom) }),
  };
}

/** What entire rows or columns have of their own, in order; empty for other areas. */
function linesOf(sheet: Sheet, area: Area): (object | null)[] {
  if (isEntireRow(area)) {
    const rows = sheet.data.getRowManager();
    return numbers(area.top, area.bottom).map((row) => copyOf(rows.getRow(row)));
  }
  if (isEntireColumn(area)) {
    const columns = sheet.data.getColumnManager();
    return numbers(area.left, area.right).map((column) => copyOf(columns.getColumn(column)));
  }
  return [];
}

function writeLines(sheet: Sheet, tile: Area, lines: readonly (object | null)[]): void {
  if (lines.length === 0) {
    return;
  }
  const first = isEntireRow(tile) ? tile.top : tile.left;
  const data = Object.fromEntries(lines.map((line, i) => [first + i, line]));
  if (isEntireRow(tile)) {
    runMutation(sheet, SetRowDataMutation.id, { rowData: data });
  } else {
    runMutation(sheet, SetColDataMutation.id, { columnData: data });
  }
}

function copyOf(line: Nullable<object>): object | null {
  return line ? structuredClone(line) : null;
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
