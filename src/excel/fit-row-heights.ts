import { toAddress, toArea, type RangeAddress } from "../sheet/address";
import { fitRows, type CellFit, type FittedRow } from "../sheet/fit-rows";
import type { SheetPicture } from "../sheet/sheet-picture";
import { ExcelProblem } from "./excel-problem";
import { runExcel } from "./run-excel";

/** All that is needed to restore the heights of rows. Plain data. */
export interface HeightsUndo {
  readonly kind: "heights";
  readonly sheetId: string;
  /** Rows (zero-based) and their heights before and after, in points. */
  readonly rows: readonly (FittedRow & { readonly before: number })[];
}

/** The result of fitting. */
export interface HeightFitting {
  readonly sheet: string;
  /** Number of rows whose height has changed. */
  readonly changed: number;
  /** Zero-based rows that Excel cannot make as high as their text needs. */
  readonly cut: readonly number[];
  readonly undo: HeightsUndo;
}

/**
 * Gives the rows of an area the heights their texts need, which Excel does not do for merged cells. Rows
 * without any text, and hidden ones, stay as they are. Three round trips.
 * @param picture the sheet as it was read
 * @throws ExcelProblem `sheet-protected` when formatting rows is not allowed
 */
export function fitRowHeights(picture: SheetPicture, range: RangeAddress): Promise<HeightFitting> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(picture.name);
    sheet.load("id,protection/protected,protection/options");
    const target = sheet.getRange(range);
    const rows = target.getRowProperties({ format: { rowHeight: true } });
    const columns = target.getColumnProperties({ format: { columnWidth: true } });
    const cells = target.getCellProperties({ format: { font: { size: true }, wrapText: true } });
    await context.sync();
    const { protection } = sheet;
    if (protection.protected && protection.options.allowFormatRows !== true) {
      throw new ExcelProblem("sheet-protected");
    }
    const area = toArea(range);
    const { fitted, cut } = fitRows(picture, area, {
      columnWidths: columns.value.map(toWidth),
      cells: cells.value.map((line) => line.map(toFit)),
    });
    const heights = rows.value.map(toHeight);
    const changed = fitted
      .map((row) => ({ ...row, before: heights[row.row - area.top] ?? row.points }))
      .filter(({ points, before }) => !isSameHeight(points, before));
    changed.forEach(({ row, points }) => {
      setHeight(sheet, row, points);
    });
    await context.sync();
    return {
      sheet: picture.name,
      changed: changed.length,
      cut,
      undo: { kind: "heights", sheetId: sheet.id, rows: changed },
    };
  });
}

/** Excel rounds heights to whole pixels. */
const SMALLEST_CHANGE = 1;

/** Queues the height of a row in points. */
export function setHeight(sheet: Excel.Worksheet, row: number, points: number): void {
  firstCell(sheet, row).format.rowHeight = points;
}

function firstCell(sheet: Excel.Worksheet, row: number): Excel.Range {
  return sheet.getRange(toAddress({ row, column: 0 }));
}

function isSameHeight(a: number, b: number): boolean {
  return Math.abs(a - b) < SMALLEST_CHANGE;
}

/** Requests the heights of the rows that were fitted, for `haveHeights` after the next `context.sync()`. */
export function requestHeights(
  sheet: Excel.Worksheet,
  { rows }: HeightsUndo,
): readonly Excel.RangeFormat[] {
  return rows.map(({ row }) => firstCell(sheet, row).format.load("rowHeight"));
}

/**
 * Whether all rows still have the heights they were given.
 * @param heights the result of `requestHeights`
 */
export function haveHeights(heights: readonly Excel.RangeFormat[], { rows }: HeightsUndo): boolean {
  return rows.every(({ points }, at) => isSameHeight(heights[at]?.rowHeight ?? NaN, points));
}

function toHeight({ format }: Excel.RowProperties): number | undefined {
  return format?.rowHeight;
}

function toWidth({ format }: Excel.ColumnProperties): number {
  return format?.columnWidth ?? 0;
}

function toFit({ format }: Excel.CellProperties): CellFit {
  return {
    fontSize: format?.font?.size ?? null,
    wraps: format?.wrapText ?? false,
  };
}
