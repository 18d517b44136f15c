import type { Area } from "../../sheet/address";
import type { OwnSheet } from "../sheetjs/sheetjs-sheet";
import { CellWindow, type WindowSize } from "../sheet-part/cell-window";
import { SHEET_SIZE } from "../../sheet/sheet-size";
import type { PlacedCell } from "../sheet-part/placed-cell";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { readXlsbCell } from "./xlsb-cell";
import { XLSB, xlsbRecords } from "./xlsb-records";

const HIDDEN_ROW = 0x10;
const HIDDEN_COLUMN = 0x01;

/** The texts and number formats that cells refer to by their places, and how much of the sheet is read. */
export interface XlsbContext {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly size: WindowSize;
}

/** Reads a worksheet part of an .xlsb. */
export function xlsbSheet(part: Uint8Array, { texts, formats, size }: XlsbContext): OwnSheet {
  const cells = new CellWindow<PlacedCell>(size);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: Area[] = [];
  let row = -1;
  let column = -1;
  for (const record of xlsbRecords(part)) {
    const { id, body } = record;
    const cell = readXlsbCell(record, texts);
    if (cell !== null) {
      column = cell.column ?? column + 1;
      requireOnSheet(row, column);
      if (cell.content.t !== "z") {
        cells.extend(row, column);
      } else if (cell.style > 0) {
        cells.extendFormats(row, column);
      }
      if (cells.mayHold(row, column)) {
        const format = formats[cell.style];
        const object = format === undefined ? cell.content : { ...cell.content, z: format };
        cells.keep(row, column, { column, cell: object });
      }
    } else if (id === XLSB.rowHeader) {
      row = body.getUint32(0, true);
      column = -1;
      if ((body.getUint8(11) & HIDDEN_ROW) !== 0) {
        hiddenRows.add(row);
      }
    } else if (id === XLSB.columnInfo && (body.getUint16(16, true) & HIDDEN_COLUMN) !== 0) {
      addColumns(hiddenColumns, body.getUint32(0, true), body.getUint32(4, true));
    } else if (id === XLSB.mergedCell) {
      merges.push(mergedArea(body));
    }
  }
  return { cells, hiddenRows, hiddenColumns, merges };
}

function addColumns(columns: Set<number>, first: number, last: number): void {
  requireOnSheet(0, last);
  for (let column = first; column <= last; column++) {
    columns.add(column);
  }
}

function mergedArea(body: DataView): Area {
  const [top = 0, bottom = 0, left = 0, right = 0] = [0, 4, 8, 12].map((at) =>
    body.getUint32(at, true),
  );
  requireOnSheet(bottom, right);
  return { top, left, bottom, right };
}

function requireOnSheet(row: number, column: number): void {
  if (row < 0 || row >= SHEET_SIZE.rows || column < 0 || column >= SHEET_SIZE.columns) {
    throw new UnreadableWorkbook("damaged");
  }
}
