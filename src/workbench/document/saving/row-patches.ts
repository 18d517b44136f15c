import { BooleanNumber, type IRowData, type IWorksheetData } from "@univerjs/core";
import type { CellChange } from "./cell-changes";
import type { CellPatch, RowPatch } from "./patch-row";
import type { StyleIndexes } from "./style-indexes";

type SheetSnapshot = Partial<IWorksheetData>;

/** What is to change in each row, by its zero-based number. */
export function rowPatches(
  changes: readonly CellChange[],
  opened: SheetSnapshot,
  current: SheetSnapshot,
  indexOf: StyleIndexes,
): Map<number, RowPatch> {
  const patches = new Map<number, RowPatch>();
  const cellsOf = new Map<number, CellPatch[]>();
  for (const { row, column, content, format } of changes) {
    const styleIndex = format && indexOf(format);
    const cells = cellsOf.get(row) ?? [];
    cellsOf.set(row, [...cells, { column, content, styleIndex }]);
  }
  const rows = Object.keys({ ...opened.rowData, ...current.rowData }).map(Number);
  for (const row of new Set([...cellsOf.keys(), ...rows])) {
    const cells = cellsOf.get(row) ?? [];
    const shape = rowShape(opened.rowData?.[row], current.rowData?.[row]);
    if (cells.length > 0 || Object.keys(shape).length > 0) {
      patches.set(row, { cells, ...shape });
    }
  }
  return patches;
}

/** A changed height, null for none any more, and a changed visibility; a height that the grid only measured is not one. */
function rowShape(
  opened: Partial<IRowData> | undefined,
  current: Partial<IRowData> | undefined,
): Pick<RowPatch, "height" | "hidden"> {
  const hidden = current?.hd === BooleanNumber.TRUE;
  return {
    ...(current?.h !== opened?.h && { height: current?.h ?? null }),
    ...(hidden !== (opened?.hd === BooleanNumber.TRUE) && { hidden }),
  };
}
