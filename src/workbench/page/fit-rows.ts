import { BooleanNumber, type IRange, type IWorksheetData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";

/**
 * Fits the heights of rows for which the file has none to their wrapped text, as Excel does when it
 * opens a file. The engine measures them when it is idle; nothing is undone or saved of it.
 */
export function fitRows(univer: FUniver, unitId: string): void {
  const sheets = univer.getUniverSheet(unitId)?.save().sheets ?? {};
  for (const [subUnitId, sheet] of Object.entries(sheets)) {
    const ranges = rowsWithoutHeight(sheet);
    if (ranges.length > 0) {
      univer.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
        unitId,
        subUnitId,
        ranges,
        id: `fit-rows-${subUnitId}`,
      });
    }
  }
}

/** Runs of rows with content and without a height of their own. */
function rowsWithoutHeight({ cellData = {}, rowData = {} }: Partial<IWorksheetData>): IRange[] {
  const runs: IRange[] = [];
  for (const key of Object.keys(cellData)) {
    const row = Number(key);
    if (rowData[row]?.ia === BooleanNumber.FALSE) {
      continue;
    }
    const columns = Object.keys(cellData[row] ?? {}).map(Number);
    const endColumn = Math.max(...columns, 0);
    const last = runs.at(-1);
    if (last !== undefined && last.endRow === row - 1) {
      last.endRow = row;
      last.endColumn = Math.max(last.endColumn, endColumn);
    } else {
      runs.push({ startRow: row, endRow: row, startColumn: 0, endColumn });
    }
  }
  return runs;
}
