/** Longest name of a worksheet in Excel. */
export const LONGEST_SHEET_NAME = 31;

/**
 * Characters that Excel does not allow in the name of a worksheet. A quote is allowed inside a name, but not at its
 * ends.
 */
export const FORBIDDEN_IN_SHEET_NAME = /[[\]:*?/\\\p{Cc}]/u;

/** The key of a sheet name: Excel compares names case-insensitively. */
export function foldedSheetName(name: string): string {
  return name.toLowerCase();
}

/** A name reserved by Excel for the sheet on which it lists changes. */
export function isReservedSheetName(name: string): boolean {
  return foldedSheetName(name) === "history";
}
