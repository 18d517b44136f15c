import type { CustomData, Nullable } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import type { StoredCell } from "./read-cells";
import type { Sheet } from "./sheet";
import { uniformCells } from "./uniform";

/**
 * Whether all cells of some areas are locked, which shows once their sheet is protected; null when some are and some
 * are not. The engine does not know of it: a cell that is not locked says so in its custom data.
 */
export function lockedIn(sheet: Sheet, areas: readonly Area[]): boolean | null {
  return uniformCells(sheet, areas, (cell) => isLocked(sheet, cell));
}

/** A cell's own word, else its row's, else its column's; locked when there is none. */
export function isLocked(sheet: Sheet, { row, column, data }: StoredCell): boolean {
  return (
    lockedBy(data?.custom) ??
    lockedBy(sheet.data.getRowManager().getRow(row)?.custom) ??
    lockedBy(sheet.data.getColumnManager().getColumn(column)?.custom) ??
    true
  );
}

function lockedBy(custom: CustomData | undefined): Nullable<boolean> {
  return typeof custom?.locked === "boolean" ? custom.locked : undefined;
}
