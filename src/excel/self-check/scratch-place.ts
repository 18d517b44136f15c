import { runExcel } from "../run-excel";

/** Id of the sheet in front. @throws ExcelProblem */
export function activeSheetId(): Promise<string> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/** Where the user is: the sheet in front and its active cell, without the sheet's name. @throws ExcelProblem */
export function activePlace(): Promise<{ readonly sheetId: string; readonly cell: string }> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getActiveWorksheet();
    const cell = workbook.getActiveCell();
    sheet.load("id");
    cell.load("address");
    await context.sync();
    return { sheetId: sheet.id, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
}

/**
 * Removes the scratch sheet where it is still there, and shows the sheet that was in front before.
 * @returns whether the scratch sheet is gone
 * @throws ExcelProblem
 */
export function leaveScratch(scratchId: string | null, formerId: string | null): Promise<boolean> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const scratch = worksheets.getItemOrNullObject(scratchId ?? "");
    const former = worksheets.getItemOrNullObject(formerId ?? "");
    await context.sync();
    if (!former.isNullObject) {
      former.activate();
    }
    if (!scratch.isNullObject) {
      scratch.delete();
    }
    await context.sync();
    const left = worksheets.getItemOrNullObject(scratchId ?? "");
    await context.sync();
    return left.isNullObject;
  });
}
