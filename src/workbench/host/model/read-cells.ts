import {
  DEFAULT_NUMBER_FORMAT,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { HostError } from "../host-error";
import { cellContent } from "./cell";
import { cellCount, COLUMN_COUNT, columnCount, rowCount } from "./grid";
import type { Sheet } from "./sheet";

/** Excel refuses to read or write more cells at once. */
export const CELL_LIMIT = 5_000_000;

/** What the engine stores at one place of a sheet. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** Null for an empty cell and for the cells that a merged area covers. */
  readonly data: Nullable<ICellData>;
  readonly style: Nullable<IStyleData>;
}

/**
 * Reads an area cell by cell, row by row.
 * @throws HostError when the area has more cells than Excel answers for.
 */
export function readCells<T>(sheet: Sheet, area: Area, read: (cell: StoredCell) => T): T[][] {
  if (cellCount(area) > CELL_LIMIT) {
    throw new HostError("OperationCellsExceedLimit");
  }
  const matrix = sheet.data.getCellMatrix();
  const styles = styleReader(sheet);
  const covered = coveredCells(sheet, area);
  return Array.from({ length: rowCount(area) }, (_, i) => {
    const row = area.top + i;
    const stored = matrix.getRow(row);
    return Array.from({ length: columnCount(area) }, (__, j) => {
      const column = area.left + j;
      const cell = stored?.[column];
      const data = covered.has(cellKey(row, column)) ? null : cell;
      return read({ row, column, data, style: styles(row, column, cell) });
    });
  });
}

/** Every stored cell of an area that may be as large as the sheet, in no special order. */
export function forEachStoredCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: StoredCell) => void,
): void {
  const styles = styleReader(sheet);
  sheet.forEachStored(area, (row, column, data) => {
    visit({ row, column, data, style: styles(row, column, data) });
  });
}

export const numberFormatOf = (style: Nullable<IStyleData>): string =>
  style?.n?.pattern ?? DEFAULT_NUMBER_FORMAT;

/**
 * The formula of a cell with its `=`, else what the cell holds: `Range.formulas`.
 * Copies of a shared formula are written out by the engine.
 */
export function formulaOrContent(sheet: Sheet, cell: StoredCell): string | number | boolean {
  const { data, row, column } = cell;
  if (data?.f) {
    return data.f;
  }
  if (data?.si) {
    return sheet.range({ top: row, left: column, bottom: row, right: column }).getFormula();
  }
  return cellContent(data);
}

/** The style that a cell without data of its own shows. */
export function emptyCellStyle(sheet: Sheet, row: number, column: number): Nullable<IStyleData> {
  return styleReader(sheet)(row, column, null);
}

/** Reads the styles of cells one by one; null where nothing is set. */
export function cellStyleReader(
  sheet: Sheet,
): (row: number, column: number) => Nullable<IStyleData> {
  const styles = sheet.book.workbook.getWorkbook().getStyles();
  const { data } = sheet;
  const matrix = data.getCellMatrix();
  return (row, column) => {
    const cell: Nullable<ICellData> = matrix.getValue(row, column);
    return cell?.s
      ? styles.getStyleByCell(cell)
      : (data.getRowStyle(row) ?? data.getColumnStyle(column));
  };
}

/** A cell's own style, else its row's, else its column's, as Excel stores formats. */
function styleReader(
  sheet: Sheet,
): (row: number, column: number, cell: Nullable<ICellData>) => Nullable<IStyleData> {
  const styles = sheet.book.workbook.getWorkbook().getStyles();
  const { data } = sheet;
  return (row, column, cell) =>
    cell?.s
      ? styles.getStyleByCell(cell)
      : (data.getRowStyle(row) ??
        data.getColumnStyle(column) ??
        data.getDefaultCellStyleInternal());
}

/** Only the top-left cell of a merged area holds a value. */
function coveredCells(sheet: Sheet, area: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of sheet.mergesIn(area)) {
    for (
      let row = Math.max(merge.top, area.top);
      row <= Math.min(merge.bottom, area.bottom);
      row++
    ) {
      for (
        let column = Math.max(merge.left, area.left);
        column <= Math.min(merge.right, area.right);
        column++
      ) {
        if (row !== merge.top || column !== merge.left) {
          covered.add(cellKey(row, column));
        }
      }
    }
  }
  return covered;
}

const cellKey = (row: number, column: number): number => row * COLUMN_COUNT + column;
