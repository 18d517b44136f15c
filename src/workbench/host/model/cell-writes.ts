import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

/** What is to be written into cells, by row and column. */
export type CellWrites = Record<number, Record<number, ICellData>>;

/** An empty cell, formula and rich text included. */
export const NO_CONTENT = { v: null, t: null, f: null, si: null, p: null } as const;

/** A cell without a format of its own; that it is not locked is part of its format. */
export const NO_FORMAT = { s: null, custom: null } as const;

/** Adds a cell to what is to be written. */
export function putCell(writes: CellWrites, row: number, column: number, cell: ICellData): void {
  (writes[row] ??= {})[column] = cell;
}

/**
 * Writes cells without an entry in the engine's undo list.
 * @param trigger The command of the engine that they are to be taken for.
 */
export function writeCellData(sheet: Sheet, writes: CellWrites, trigger?: string): void {
  if (Object.keys(writes).length > 0) {
    runMutation(sheet, SetRangeValuesMutation.id, {
      cellValue: writes,
      ...(trigger !== undefined && { trigger }),
    });
  }
}

/** Writes formats of cells, after which nothing needs to be calculated. */
export function writeFormats(sheet: Sheet, writes: CellWrites): void {
  writeCellData(sheet, writes, SetStyleCommand.id);
}
