import { toAddress, toPosition } from "../../../sheet/address";
import { isErrorValue } from "../../host/model/cell";
import { cellChanges, cellChangeAt, type CellChange } from "./cell-changes";
import type { SheetOfBook } from "./snapshot";
import { sharedFormulas } from "./shared-formulas";

/** The cells of a sheet that are to be written, and what that means for the workbook. */
export interface WrittenCells {
  /** What the user changed, and cells that would lose their formula by it. */
  readonly edited: readonly CellChange[];
  /** New results of formulas, written only when an input changed anywhere. */
  readonly recalculated: readonly CellChange[];
  readonly contentEdited: boolean;
  /** A cell had a formula and has none any more. */
  readonly formulaLost: boolean;
}

/** @param rows the row elements of the worksheet part. */
export function writtenCells(
  rows: string,
  opened: SheetOfBook,
  current: SheetOfBook,
): WrittenCells {
  const { edited, recalculated } = cellChanges(opened, current);
  const orphans = orphanedCells(rows, edited);
  const contents = edited.filter(({ content }) => content !== undefined);
  return {
    edited: [
      ...edited,
      ...orphans
        .filter((orphan) => !edited.some((change) => isSameCell(change, orphan)))
        .map(({ row, column }) => cellChangeAt(current, row, column)),
    ],
    // The engine does not know every function of Excel: the file's result is better than the engine's error.
    recalculated: recalculated.filter(
      ({ content }) => content !== undefined && !isErrorValue(content.value),
    ),
    contentEdited: contents.length > 0,
    formulaLost: contents.some(
      ({ row, column, content }) =>
        content?.formula === null && cellChangeAt(opened, row, column).content?.formula !== null,
    ),
  };
}

/** The cells whose formula is written in an edited cell of the file. */
function orphanedCells(
  rows: string,
  edited: readonly CellChange[],
): { readonly row: number; readonly column: number }[] {
  const shared = sharedFormulas(rows);
  return edited.flatMap((change) =>
    change.content === undefined ? [] : (shared.get(toAddress(change)) ?? []).map(toPosition),
  );
}

function isSameCell(
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number },
): boolean {
  return a.row === b.row && a.column === b.column;
}
