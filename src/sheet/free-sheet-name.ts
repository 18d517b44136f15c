import { cutText } from "./cut-text";
import { foldedSheetName, LONGEST_SHEET_NAME } from "./sheet-name-limits";

/** The wanted name, or the name with a number if a sheet already has it: `申报表 (2)`. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map(foldedSheetName));
  let name = cutText(wanted, LONGEST_SHEET_NAME);
  for (let number = 2; names.has(foldedSheetName(name)); number += 1) {
    const suffix = ` (${number})`;
    name = cutText(wanted, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}
