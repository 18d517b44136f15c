/** Requests every worksheet of the workbook with what must be known before touching it. */
export function requestSheets(context: Excel.RequestContext): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/protection/options",
  );
  return sheets;
}

/** Whether conditional formats may be added and removed. Nothing is ever unprotected. */
export function isMarkable({ protection }: Excel.Worksheet): boolean {
  return !protection.protected || protection.options.allowFormatCells === true;
}
