import type {
  IColumnData,
  IRange,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  ICellData,
  IRowData,
  IWorksheetData,
} from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { WorkSheet } from "@e965/xlsx";
import type { Sheet } from "hucre";
import { SHEET_SIZE } from "../../../sheet/sheet-size";
import { cellFormula, cellValue, type FileCell } from "../../../workbook/sheetjs/cell-content";
import { cellContentData } from "./cell-data";
import { cellLock, type UnlockedLines } from "./cell-locks";
import { cellStyle } from "./cell-style";
import type { Palette } from "./colors";
import { fittedHeights } from "./fitted-heights";
import { columnPixels, rowPixels, type SheetFrame } from "./sheet-frame";
import type { StyleTable } from "./style-table";

/** One sheet of the file, as its readers report it. */
export interface SheetSources {
  readonly id: string;
  /** Fonts, fills, sizes, merges: from hucre. */
  readonly looks: Sheet;
  /** Values and formulas, shared ones spelt out: from our own reader, in the words of SheetJS. */
  readonly content: WorkSheet;
  readonly frame: SheetFrame;
  /** Pixels of one character of a column's width. */
  readonly character: number;
}

/** A sheet of the file for the grid, at Excel's size; sizes in pixels. */
export function sheetData(
  { id, looks, content, frame, character }: SheetSources,
  styles: StyleTable,
  palette: Palette,
): Partial<IWorksheetData> {
  const { columns: xSplit = 0, rows: ySplit = 0 } = looks.freezePane ?? {};
  const hidden = looks.hidden === true || looks.veryHidden === true;
  const tabColor = palette(looks.view?.tabColor)?.rgb;
  const { defaultColumnWidth, defaultRowHeight } = frame;
  const cellData = cells(looks, content, styles, palette, frame.unlocked);
  const mergeData = merges(looks);
  const stated = rows(looks, frame.unlocked.rows);
  const columnData = columns(looks, character, frame.unlocked.columns);
  const rowData = {
    ...stated,
    ...fittedHeights({
      cellData,
      mergeData,
      rowData: stated,
      defaultRowHeight,
      styleOf: ({ s }) => (typeof s === "string" ? styles.styles[s] : s) ?? {},
      columnWidth: (column) => columnData[column]?.w ?? defaultColumnWidth,
    }),
  };
  return {
    id,
    name: looks.name,
    hidden: flag(hidden),
    ...(looks.veryHidden === true && { custom: { visibility: "VeryHidden" } }),
    ...(tabColor && { tabColor }),
    rowCount: SHEET_SIZE.rows,
    columnCount: SHEET_SIZE.columns,
    defaultColumnWidth,
    defaultRowHeight,
    cellData,
    mergeData,
    rowData,
    columnData,
    freeze: {
      xSplit,
      ySplit,
      startRow: ySplit === 0 ? -1 : ySplit,
      startColumn: xSplit === 0 ? -1 : xSplit,
    },
    showGridlines: flag(looks.view?.showGridLines !== false),
    rightToLeft: flag(looks.view?.rightToLeft === true),
  };
}

function merges({ merges: areas = [] }: Sheet): IRange[] {
  return areas.map(({ startRow, startCol, endRow, endCol }) => ({
    startRow,
    startColumn: startCol,
    endRow,
    endColumn: endCol,
  }));
}

function cells(
  looks: Sheet,
  content: WorkSheet,
  styles: StyleTable,
  palette: Palette,
  unlocked: UnlockedLines,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  const put = (row: number, column: number, data: ICellData): void => {
    const line = (matrix[row] ??= {});
    line[column] = { ...line[column], ...data };
  };
  const known: readonly (readonly FileCell[] | undefined)[] = content["!data"] ?? [];
  // forEach, because a lone cell far down leaves the array with holes that it skips.
  known.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const data = cellContentData(cellValue(cell), cellFormula(cell));
      if (Object.keys(data).length > 0) {
        put(row, column, data);
      }
    });
  });
  forEachCellIn(unlocked, known, (row, column) => {
    // A cell without a format of its own has the workbook's first one, which locks it.
    put(row, column, LOCKED);
  });
  for (const [key, { style }] of looks.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const id = style && styles.idOf(cellStyle(style, palette));
    const custom = cellLock(style, !unlocked.rows.has(row) && !unlocked.columns.has(column));
    if (id !== undefined || custom !== null || matrix[row]?.[column]?.custom) {
      put(row, column, { ...(id !== undefined && { s: id }), custom });
    }
  }
  return matrix;
}

/** Visits the cells with content of rows and columns that are not locked as a whole. */
function forEachCellIn(
  { rows: lines, columns: stacks }: UnlockedLines,
  known: readonly (readonly FileCell[] | undefined)[],
  visit: (row: number, column: number) => void,
): void {
  if (lines.size + stacks.size > 0) {
    known.forEach((line, row) => {
      line?.forEach((_cell, column) => {
        if (lines.has(row) || stacks.has(column)) {
          visit(row, column);
        }
      });
    });
  }
}

/** Whether cells are locked, as the host keeps it. */
const UNLOCKED = { custom: { locked: false } } as const;
const LOCKED = { custom: { locked: true } } as const;

function rows(
  { rowDefs }: Sheet,
  unlocked: ReadonlySet<number>,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const data: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of rowDefs ?? []) {
    data[row] = {
      // A height in the file is kept, also for wrapped text: without `ia` the engine would fit it again.
      ...(height !== undefined && { h: rowPixels(height), ia: BooleanNumber.FALSE }),
      ...(hidden === true && { hd: BooleanNumber.TRUE }),
    };
  }
  for (const row of unlocked) {
    data[row] = { ...data[row], ...UNLOCKED };
  }
  return data;
}

function columns(
  { columns: definitions = [] }: Sheet,
  character: number,
  unlocked: ReadonlySet<number>,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const data: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  definitions.forEach((definition, column) => {
    const { width, hidden } = definition;
    if (width !== undefined || hidden === true) {
      data[column] = {
        ...(width !== undefined && { w: columnPixels(width, character) }),
        ...(hidden === true && { hd: BooleanNumber.TRUE }),
      };
    }
  });
  for (const column of unlocked) {
    data[column] = { ...data[column], ...UNLOCKED };
  }
  return data;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
