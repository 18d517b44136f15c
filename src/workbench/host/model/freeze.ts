import { SetFrozenMutation } from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { HostError } from "../host-error";
import { areaAt, COLUMN_COUNT, ROW_COUNT } from "./grid";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

/** The frozen rows and columns as one area; null when there are none. */
export function frozenArea(sheet: Sheet): Area | null {
  const { xSplit, ySplit, startRow, startColumn } = sheet.data.getFreeze();
  if (xSplit <= 0 && ySplit <= 0) {
    return null;
  }
  const [top, rows] = ySplit > 0 ? [startRow - ySplit, ySplit] : [0, ROW_COUNT];
  const [left, columns] = xSplit > 0 ? [startColumn - xSplit, xSplit] : [0, COLUMN_COUNT];
  return areaAt(top, left, rows, columns);
}

/**
 * Freezes the first rows and columns, in place of those that are frozen; 0 for none.
 * @throws HostError when a sheet does not have that number of rows and columns.
 */
export function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (rows < 0 || columns < 0 || rows >= ROW_COUNT || columns >= COLUMN_COUNT) {
    throw new HostError("InvalidArgument");
  }
  runMutation(sheet, SetFrozenMutation.id, {
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}
