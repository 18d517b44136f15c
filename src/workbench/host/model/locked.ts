import type { CustomData, Nullable } from "@univerjs/core";
import type { Area } from "../../../sheet/address";
import { putCell, writeFormats, type CellWrites } from "./cell-writes";
import { isEntireColumn, isEntireRow } from "./grid";
import { changeLineFormats } from "./line-styles";
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

/** The same for cells whose formula does not show while their sheet is protected. */
export function formulaHiddenIn(sheet: Sheet, areas: readonly Area[]): boolean | null {
  return uniformCells(sheet, areas, ({ data }) => data?.custom?.formulaHidden === true);
}

/** A cell's own word, else what its row or column says. */
function isLocked(sheet: Sheet, { row, column, data }: StoredCell): boolean {
  return lockedBy(data?.custom) ?? isLineLocked(sheet, row, column);
}

/** What the row says, else its column; locked when neither says. */
function isLineLocked(sheet: Sheet, row: number, column: number): boolean {
  return (
    lockedBy(sheet.data.getRowManager().getRow(row)?.custom) ??
    lockedBy(sheet.data.getColumnManager().getColumn(column)?.custom) ??
    true
  );
}

/** Locks cells or lets them be written to though their sheet is protected. */
export function setLocked(sheet: Sheet, areas: readonly Area[], locked: boolean): void {
  for (const area of areas) {
    if (isEntireRow(area) || isEntireColumn(area)) {
      changeLineFormats(sheet, area, ({ custom }) => ({ custom: { ...custom, locked } }));
    } else {
      setCellsLocked(sheet, area, locked);
    }
  }
}

/** Only what differs from the row or column is said in a cell. */
function setCellsLocked(sheet: Sheet, area: Area, locked: boolean): void {
  const writes: CellWrites = {};
  const matrix = sheet.data.getCellMatrix();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const rest: Record<string, unknown> = { ...matrix.getValue(row, column)?.custom };
      delete rest.locked;
      const custom = isLineLocked(sheet, row, column) === locked ? rest : { ...rest, locked };
      const isEmpty = Object.keys(custom).length === 0;
      putCell(writes, row, column, { custom: isEmpty ? null : custom });
    }
  }
  writeFormats(sheet, writes);
}

function lockedBy(custom: CustomData | undefined): Nullable<boolean> {
  return typeof custom?.locked === "boolean" ? custom.locked : undefined;
}
