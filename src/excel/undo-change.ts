import { contains, toArea, type Area } from "../sheet/address";
import { restoreContent, type ContentUndo } from "./correct-cell";
import { setHeight, type HeightsUndo } from "./fit-row-heights";
import type { RowUndo } from "./insert-row";
import { contentOf, type InsertionUndo } from "./insertion";
import { runExcel } from "./run-excel";
import { areaOf } from "./sheet-request";

/** A change of ours that can be taken back. */
export type Undo = FormUndo | ContentUndo;

/** What was done to the rows of a form, or a form itself. */
export type FormUndo = InsertionUndo | RowUndo | HeightsUndo;

/**
 * - `undone`: the workbook is as it was before;
 * - `changed`: nothing was done, because what was inserted has been filled in or altered since, or something else was
 *   written where it would be deleted with it;
 * - `gone`: the sheet is no longer there.
 */
export type UndoResult = "undone" | "changed" | "gone";

/**
 * Takes a change back, as Ctrl+Z cannot in every Excel. At most three round trips.
 * @param evenIfChanged also when something was filled in since, which is lost then
 * @throws ExcelProblem
 */
export function undoChange(undo: Undo, evenIfChanged: boolean): Promise<UndoResult> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(undo.sheetId);
    await context.sync();
    if (sheet.isNullObject) {
      return "gone";
    }
    if (undo.kind !== "heights" && !evenIfChanged && (await losesContent(context, sheet, undo))) {
      return "changed";
    }
    takeBack(sheet, undo);
    await context.sync();
    return "undone";
  });
}

/** Whether anything would go that the change has not brought. */
async function losesContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  undo: Exclude<Undo, HeightsUndo>,
): Promise<boolean> {
  const target = sheet.getRange(undo.area);
  target.load("formulas");
  const deleted = contentDeleted(sheet, undo);
  deleted?.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return (
    contentOf(target) !== undo.content ||
    (deleted !== null && !deleted.isNullObject && !isWithin(areaOf(deleted), toArea(undo.area)))
  );
}

/** All content that taking back deletes, also that beside the area; null where cells outside it are not touched. */
function contentDeleted(
  sheet: Excel.Worksheet,
  { kind, area }: Exclude<Undo, HeightsUndo>,
): Excel.Range | null {
  switch (kind) {
    case "sheet":
      return sheet.getUsedRangeOrNullObject(true);
    case "rows":
    case "row":
      return sheet.getRange(area).getEntireRow().getUsedRangeOrNullObject(true);
    case "cells":
    case "content":
      return null;
  }
}

function isWithin({ top, left, bottom, right }: Area, outer: Area): boolean {
  return (
    contains(outer, { row: top, column: left }) && contains(outer, { row: bottom, column: right })
  );
}

function takeBack(sheet: Excel.Worksheet, undo: Undo): void {
  switch (undo.kind) {
    case "sheet":
      sheet.delete();
      break;
    case "rows":
      sheet.getRange(undo.area).getEntireRow().delete("Up");
      restoreSizes(sheet, undo);
      break;
    case "cells":
      empty(sheet.getRange(undo.area));
      restoreSizes(sheet, undo);
      break;
    case "row":
      sheet.getRange(undo.area).getEntireRow().delete("Up");
      break;
    case "content":
      restoreContent(sheet.getRange(undo.area), undo);
      break;
    case "heights":
      undo.rows.forEach(({ row, before }) => {
        setHeight(sheet, row, before);
      });
      break;
  }
}

function empty(target: Excel.Range): void {
  target.unmerge();
  target.conditionalFormats.clearAll();
  target.dataValidation.clear();
  target.clear("All");
}

function restoreSizes(
  sheet: Excel.Worksheet,
  { area, rowHeights, columnWidths }: InsertionUndo,
): void {
  const { top, left } = toArea(area);
  rowHeights.forEach((points, index) => {
    setHeight(sheet, top + index, points);
  });
  columnWidths.forEach((points, index) => {
    sheet.getRangeByIndexes(0, left + index, 1, 1).format.columnWidth = points;
  });
}
