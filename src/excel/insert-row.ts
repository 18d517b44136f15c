import {
  toAddress,
  toRangeAddress,
  type Area,
  type CellAddress,
  type RangeAddress,
} from "../sheet/address";
import { extendRanges, type TableEnd } from "../sheet/extend-ranges";
import type { RowPlan } from "../sheet/row-plan";
import { ExcelProblem } from "./excel-problem";
import { findMarks } from "./own-marks";
import { placedContent, requestPlaced, type PlacedContent } from "./placed-content";
import { runExcel } from "./run-excel";
import { areaOf, loadAreas } from "./sheet-request";

/** All that is needed to remove a new row again. Plain data. */
export interface RowUndo {
  readonly kind: "row";
  readonly sheetId: string;
  /** The row's cells in the table. */
  readonly area: RangeAddress;
  /** Its content right after the insertion. */
  readonly placed: PlacedContent;
}

/** A row that was inserted. */
export interface RowInsertion {
  readonly sheet: string;
  /** The cell to fill in first. */
  readonly cell: CellAddress;
  /** Whether marks stood on the sheet, which are gone now. */
  readonly unmarked: boolean;
  readonly undo: RowUndo;
}

/**
 * `sum-protected`: nothing was inserted, because a sum that must include the row is on another sheet, which is
 * protected.
 */
export type RowResult =
  | { readonly status: "added"; readonly insertion: RowInsertion }
  | { readonly status: "sum-protected"; readonly sheet: string };

/**
 * Inserts a row as planned into the active sheet and selects the cell to fill in first. Our own marks on the sheet
 * are removed: the new row would inherit those of the row above. Four round trips, and more only if rules cannot be
 * read.
 * @throws ExcelProblem `sheet-protected`
 */
export function insertRow(plan: RowPlan): Promise<RowResult> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheet);
    sheet.load("id,protection/protected");
    const printed = sheet.pageLayout.getPrintAreaOrNullObject();
    loadAreas(printed);
    const summing = [...new Set(plan.sums.map((sum) => sum.sheet))].map((name) =>
      context.workbook.worksheets.getItem(name).load("name,protection/protected"),
    );
    await context.sync();
    if (sheet.protection.protected) {
      throw new ExcelProblem("sheet-protected");
    }
    const locked = summing.find(({ protection }) => protection.protected);
    if (locked !== undefined) {
      return { status: "sum-protected", sheet: locked.name };
    }
    const marked = await findMarks(context, [sheet]);
    const marks = marked.flatMap(({ oldMarks }) => oldMarks);
    marks.forEach((mark) => {
      mark.delete();
    });
    queueRow(sheet, plan);
    if (!printed.isNullObject) {
      extendPrintArea(sheet, printed.areas.items, plan.row);
    }
    const sums = plan.sums.map(({ sheet: name, position }) => {
      const cell = context.workbook.worksheets.getItem(name).getRange(toAddress(position));
      cell.load("formulas");
      return { name, cell };
    });
    await context.sync();
    const end: TableEnd = { ...plan, lastRow: plan.row - 1 };
    for (const { name, cell } of sums) {
      cell.formulas = [[extendRanges(String(cell.formulas[0]?.[0]), name, end)]];
    }
    const line = lineOf(plan);
    const written = requestPlaced(sheet, line);
    const cell = toAddress(plan.first);
    sheet.getRange(cell).select();
    await context.sync();
    const undo: RowUndo = {
      kind: "row",
      sheetId: sheet.id,
      area: toRangeAddress(line),
      placed: placedContent(written, line),
    };
    const unmarked = marks.length > 0;
    return { status: "added", insertion: { sheet: plan.sheet, cell, unmarked, undo } };
  });
}

/** Queues the insertion of the row itself. */
function queueRow(sheet: Excel.Worksheet, plan: RowPlan): void {
  const { row } = plan;
  sheet.getRange(wholeRow(row)).insert("Down");
  for (const part of plan.copied) {
    const target = sheet.getRange(toRangeAddress({ ...part, top: row, bottom: row }));
    target.copyFrom(toRangeAddress(part), "All");
  }
  for (const part of plan.cleared) {
    sheet.getRange(toRangeAddress(part)).clear("Contents");
  }
  for (const area of plan.extended) {
    const longer = sheet.getRange(toRangeAddress({ ...area, bottom: row }));
    longer.unmerge();
    longer.merge();
  }
  sheet.getRange(toRangeAddress(lineOf(plan))).format.rowHeight = plan.height;
}

/** A print area that ended above the new row is extended over it. */
function extendPrintArea(
  sheet: Excel.Worksheet,
  printed: readonly Excel.Range[],
  row: number,
): void {
  const areas = printed.map(areaOf);
  if (areas.some(({ bottom }) => bottom === row - 1)) {
    const longer = areas.map((area) => (area.bottom === row - 1 ? { ...area, bottom: row } : area));
    sheet.pageLayout.setPrintArea(longer.map(toRangeAddress).join(","));
  }
}

function lineOf({ row, left, right }: Pick<RowPlan, "row" | "left" | "right">): Area {
  return { top: row, left, bottom: row, right };
}

function wholeRow(row: number): string {
  return `${row + 1}:${row + 1}`;
}
