import type { Sheet } from "./sheet";

/** Whether a row is hidden. */
export function isRowHidden(sheet: Sheet, row: number): boolean {
  return !sheet.data.getRowVisible(row);
}

/** Whether a column is hidden. */
export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return !sheet.data.getColVisible(column);
}

/** Whether all of them are hidden (true) or none (false); null when it is mixed. */
export function uniformHidden(count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(0);
  for (let index = 1; index < count; index++) {
    if (isHidden(index) !== first) {
      return null;
    }
  }
  return first;
}
