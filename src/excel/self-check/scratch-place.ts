import { runExcel } from "../run-excel";

/**
 * Id of the active sheet.
 * @throws ExcelProblem
 */
export function activeSheetId(): Promise<string> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });
}

/**
 * Where the user is: the active sheet and its active cell, without the sheet's name.
 * @throws ExcelProblem
 */
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

/** Shows a sheet, if it is still there. @throws ExcelProblem */
export function showSheet(sheetId: string): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (!sheet.isNullObject) {
      sheet.activate();
      await context.sync();
    }
  });
}

/**
 * Removes the scratch sheet if it is still there.
 * @returns whether it is gone
 * @throws ExcelProblem
 */
export function removeScratch(scratchId: string): Promise<boolean> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const scratch = worksheets.getItemOrNullObject(scratchId);
    await context.sync();
    if (!scratch.isNullObject) {
      scratch.delete();
    }
    await context.sync();
    const left = worksheets.getItemOrNullObject(scratchId);
    await context.sync();
    return left.isNullObject;
  });
}
