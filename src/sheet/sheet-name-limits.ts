/** Excel takes no longer name for a worksheet. */
export const LONGEST_SHEET_NAME = 31;

/** What Excel allows in no name of a worksheet. A quote it allows within a name only. */
export const FORBIDDEN_IN_SHEET_NAME = /[[\]:*?/\\\p{Cc}]/u;

/** Names that are the same to Excel, which does not tell upper from lower case in them, become one. */
export function foldedSheetName(name: string): string {
  return name.toLowerCase();
}

/** Excel keeps a name for the sheet on which it lists changes. */
export function isReservedSheetName(name: string): boolean {
  return foldedSheetName(name) === "history";
}
