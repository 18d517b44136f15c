import { contains, toArea, type Area } from "../sheet/address";
import { restoreContent, type ContentUndo } from "./correct-cell";
import { haveHeights, requestHeights, setHeight, type HeightsUndo } from "./fit-row-heights";
import type { RowUndo } from "./insert-row";
import type { InsertionUndo } from "./insertion";
import { placedContent, requestPlaced } from "./placed-content";
import { runExcel } from "./run-excel";
import { areaOf } from "./sheet-request";

/** A change by the add-in that can be undone. */
export type Undo = FormUndo | ContentUndo;

/** What was done to the rows of a form, or a form itself. */
export type FormUndo = InsertionUndo | RowUndo | HeightsUndo;

/**
 * - `undone`: the workbook is as it was before;
 * - `changed`: nothing was done, because the inserted cells have been filled in or altered since, or something else
 * was written that would be deleted with them;
 * - `moved`: nothing was done, and must not be, because rows have moved since, or those around have changed, so that
 * the address may now mean other cells;
 * - `gone`: the sheet is no longer there.
 */
export type UndoResult = "undone" | "changed" | "moved" | "gone";

/**
 * Undoes a change, as Ctrl+Z cannot in every Excel. At most three round trips.
 * @param evenIfChanged even if something was filled in since, which is lost then
 * @throws ExcelProblem
 */
export function undoChange(undo: Undo, evenIfChanged: boolean): Promise<UndoResult> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(undo.sheetId);
    await context.sync();
    if (sheet.isNullObject) {
      return "gone";
    }
    const standing = await standingOf(context, sheet, undo);
    if (standing === "moved" || (standing === "changed" && !evenIfChanged)) {
      return standing;
    }
    takeBack(sheet, undo);
    await context.sync();
    return "undone";
  });
}

/** Whether a change is still as it was made, has been changed since, or cannot be located with certainty. */
async function standingOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  undo: Undo,
): Promise<"as-made" | "changed" | "moved"> {
  if (undo.kind === "heights") {
    const heights = requestHeights(sheet, undo);
    await context.sync();
    return haveHeights(heights, undo) ? "as-made" : "moved";
  }
  const area = toArea(undo.area);
  const requested = requestPlaced(sheet, area);
  const deleted = contentDeleted(sheet, undo);
  deleted?.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const { content, around } = placedContent(requested, area);
  const goesBeyond = deleted !== null && !deleted.isNullObject && !isWithin(areaOf(deleted), area);
  if (content === undo.placed.content && !goesBeyond) {
    return "as-made";
  }
  // A new sheet is deleted as a whole, wherever its rows are.
  return undo.kind === "sheet" || around === undo.placed.around ? "changed" : "moved";
}

/** All content that undoing deletes, including content beside the area; null if cells outside it are not touched. */
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
