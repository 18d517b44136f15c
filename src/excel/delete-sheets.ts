import { runExcel } from "./run-excel";

/**
 * Deletes sheets, with whatever has been written on them since. Two round trips; those that are gone already are passed over.
 * @param ids of sheets that the add-in has inserted
 * @throws ExcelProblem
 */
export function deleteSheets(ids: readonly string[]): Promise<void> {
  return runExcel(async (context) => {
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    sheets
      .filter(({ isNullObject }) => !isNullObject)
      .forEach((sheet) => {
        sheet.delete();
      });
    await context.sync();
  });
}
