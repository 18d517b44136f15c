/** The engine's id of a sheet, from the file's `sheetId`. */
export function engineSheetId(sheetId: string): string {
  return `sheet-${sheetId}`;
}
