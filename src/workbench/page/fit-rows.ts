import {
  BooleanNumber,
  LifecycleStages,
  type IDisposable,
  type IRange,
  type IWorksheetData,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { MarkDirtyRowAutoHeightOperation } from "@univerjs/sheets";

/**
 * Fits the heights of rows for which the file has none to their wrapped text, as Excel does when it
 * opens a file: on the sheet that is shown, and on others when they are. The engine measures when it
 * is idle; nothing of it is undone or saved.
 * @returns what ends it
 */
export function fitRowsWhenShown(univer: FUniver): IDisposable {
  const fitted = new Set<string>();
  const fit = (): void => {
    const workbook = univer.getActiveWorkbook();
    const subUnitId = workbook?.getActiveSheet().getSheetId();
    if (workbook === null || subUnitId === undefined || fitted.has(subUnitId)) {
      return;
    }
    fitted.add(subUnitId);
    univer.syncExecuteCommand(MarkDirtyRowAutoHeightOperation.id, {
      unitId: workbook.getId(),
      subUnitId,
      ranges: rowsWithoutHeight(workbook.save().sheets[subUnitId] ?? {}),
      id: `fit-rows-${subUnitId}`,
    });
  };
  // What measures exists only once the grid is drawn.
  if (univer.getCurrentLifecycleStage() >= LifecycleStages.Rendered) {
    fit();
  }
  const watching = [
    univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) {
        fit();
      }
    }),
    univer.addEvent(univer.Event.ActiveSheetChanged, fit),
  ];
  return {
    dispose: () => {
      watching.forEach((subscription) => {
        subscription.dispose();
      });
    },
  };
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
    if (last?.endRow === row - 1) {
      last.endRow = row;
      last.endColumn = Math.max(last.endColumn, endColumn);
    } else {
      runs.push({ startRow: row, endRow: row, startColumn: 0, endColumn });
    }
  }
  return runs;
}
