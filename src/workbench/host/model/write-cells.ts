import { CellValueType, covertCellValue, isTextFormat, type ICellData } from "@univerjs/core";
import type { Json } from "../batch";
import { isArray } from "../expect";
import { HostError } from "../host-error";
import { putCell, writeFormats, type CellWrites } from "./cell-writes";
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from "./grid";
import { changeLineFormats, styleOf, takeOverLineFormats } from "./line-styles";
import { requireAllowed, requireWritable } from "./protection";
import { CELL_LIMIT, numberFormatOf, readCells } from "./read-cells";
import type { SheetArea } from "./selection";

/**
 * Writes values and formulas as `Range.values` takes them: one for all cells, or a grid of the
 * range's size. Text is taken as if typed, null leaves a cell as it is, `""` empties it.
 * @throws HostError when the sheet is protected or the grid has another size.
 */
export function writeCells({ sheet, area }: SheetArea, value: Json): void {
  requireWritable(sheet, [area]);
  const written = gridOf({ sheet, area }, value);
  const current = readCells(sheet, area, ({ style }) => numberFormatOf(style));
  const changes: Record<number, Record<number, ICellData>> = {};
  written.forEach((row, i) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((item, j) => {
      const cell = toCell(item, isTextFormat(current[i]?.[j]));
      if (cell !== null) {
        cells[area.left + j] = cell;
      }
    });
    changes[area.top + i] = cells;
  });
  sheet.range(area).setValues(changes);
}

/** Writes number formats: one for all cells, or a grid of the range's size. */
export function writeNumberFormats({ sheet, area }: SheetArea, value: Json): void {
  requireAllowed(sheet, "allowFormatCells");
  if (typeof value === "string" && (isEntireRow(area) || isEntireColumn(area))) {
    changeLineFormats(sheet, area, ({ s }) => ({
      s: { ...styleOf(sheet, s), n: { pattern: value } },
    }));
    return;
  }
  takeOverLineFormats(sheet, area);
  const writes: CellWrites = {};
  gridOf({ sheet, area }, value).forEach((row, i) => {
    row.forEach((pattern, j) => {
      if (typeof pattern === "string") {
        putCell(writes, area.top + i, area.left + j, { s: { n: { pattern } } });
      } else if (pattern !== null) {
        throw new HostError("InvalidArgument");
      }
    });
  });
  writeFormats(sheet, writes);
}

function gridOf({ area }: SheetArea, value: Json): readonly (readonly Json[])[] {
  if (cellCount(area) > CELL_LIMIT) {
    throw new HostError("OperationCellsExceedLimit");
  }
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (!isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const grid = value.map((row) => (isArray(row) ? row : []));
  if (grid.length !== rows || grid.some((row) => row.length !== columns)) {
    throw new HostError("InvalidArgument", "The array does not have the size of the range.");
  }
  return grid;
}

/** What the engine is to store; null for a cell that stays as it is. */
function toCell(value: Json, isTextCell: boolean): ICellData | null {
  switch (typeof value) {
    case "string":
      return toTextCell(value, isTextCell);
    case "number":
      return content({ v: value, t: CellValueType.NUMBER });
    case "boolean":
      return content({ v: value ? 1 : 0, t: CellValueType.BOOLEAN });
    default:
      if (value !== null) {
        throw new HostError("InvalidArgument");
      }
      return null;
  }
}

function toTextCell(value: string, isTextCell: boolean): ICellData {
  if (value === "") {
    return content({ v: null, t: null });
  }
  if (value.startsWith("'")) {
    return content({ v: value.slice(1), t: CellValueType.FORCE_STRING });
  }
  if (isTextCell) {
    return content({ v: value, t: CellValueType.STRING });
  }
  return content(covertCellValue(value));
}

/** A cell's content complete: what it held before, formula and rich text included, goes. */
function content(cell: ICellData): ICellData {
  return { f: null, si: null, p: null, ...cell };
}
