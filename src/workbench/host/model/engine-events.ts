import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { isCommand, isRecalculation, onCommand } from "./engine-commands";
import { EVENT, type EventSource } from "./event-source";
import { areaAddress, boundingArea, COLUMN_COUNT, fromEngineRange, ROW_COUNT } from "./grid";

/** Parts of a cell whose change is a change of content; the rest is format. */
const CONTENT_KEYS = ["v", "f", "p", "si"] as const satisfies readonly (keyof ICellData)[];

/** Rows and columns that come or go: `Excel.DataChangeType`, and what they reach over. */
const STRUCTURE_CHANGES = [
  { mutation: InsertRowMutation, changeType: "RowInserted", widen: entireRows },
  { mutation: RemoveRowMutation, changeType: "RowDeleted", widen: entireRows },
  { mutation: InsertColMutation, changeType: "ColumnInserted", widen: entireColumns },
  { mutation: RemoveColMutation, changeType: "ColumnDeleted", widen: entireColumns },
] as const;

/**
 * Raises the events of Excel for what happens in the engine, whoever does it.
 * As in Excel, a recalculated result is no change.
 * @param isOwn Whether the add-in is at work, not the user.
 * @returns Ends the watching.
 */
export function raiseEvents(
  univer: FUniver,
  events: EventSource,
  isOwn: () => boolean,
): () => void {
  let active = univer.getActiveWorkbook()?.getActiveSheet().getSheetId();

  const changed = (sheet: string, area: Area, changeType: string): void => {
    events.fire(EVENT.changed, sheet, {
      address: areaAddress(area),
      changeType,
      source: "Local",
      triggerSource: isOwn() ? "ThisLocalAddin" : "Unknown",
    });
  };

  const subscription = onCommand(univer, (command, options) => {
    if (isCommand(command, SetRangeValuesMutation) && !isRecalculation(options)) {
      const area = changedArea(command.params?.cellValue);
      if (area !== null && command.params !== undefined) {
        changed(command.params.subUnitId, area, "RangeEdited");
      }
    }
    for (const { mutation, changeType, widen } of STRUCTURE_CHANGES) {
      if (isCommand(command, mutation) && command.params !== undefined) {
        const { subUnitId, range } = command.params;
        changed(subUnitId, widen(fromEngineRange(range)), changeType);
      }
    }
    if (isCommand(command, SetSelectionsOperation) && command.params !== undefined) {
      const { subUnitId, selections } = command.params;
      const address = selections.map(({ range }) => areaAddress(fromEngineRange(range))).join(",");
      events.fire(EVENT.selectionChanged, subUnitId, { address });
    }
    if (isCommand(command, SetWorksheetActiveOperation) && command.params !== undefined) {
      const { subUnitId } = command.params;
      if (active !== undefined && active !== subUnitId) {
        events.fire(EVENT.deactivated, active);
        events.fire(EVENT.activated, subUnitId);
      }
      active = subUnitId;
    }
  });
  return () => {
    subscription.dispose();
  };
}

/** The smallest area over all cells whose content was written. */
function changedArea(
  cells: Parameters<typeof SetRangeValuesMutation.handler>[1]["cellValue"] | undefined,
): Area | null {
  let area: Area | null = null;
  new ObjectMatrix<Nullable<ICellData>>(cells ?? {}).forValue((row, column, cell) => {
    if (!cell || CONTENT_KEYS.some((key) => key in cell)) {
      const here: Area = { top: row, left: column, bottom: row, right: column };
      area = area === null ? here : boundingArea([area, here]);
    }
  });
  return area;
}

function entireRows({ top, bottom }: Area): Area {
  return { top, bottom, left: 0, right: COLUMN_COUNT - 1 };
}

function entireColumns({ left, right }: Area): Area {
  return { left, right, top: 0, bottom: ROW_COUNT - 1 };
}
