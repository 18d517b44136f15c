import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { contentChanges } from "./content-changes";
import { isCommand, onCommand } from "./engine-commands";
import { EVENT, type EventSource } from "./event-source";
import { areaAddress, fromEngineRange } from "./grid";

/**
 * Raises the events of Excel for what happens in the engine, whoever does it.
 * @param isOwn Whether the add-in is at work, not the user.
 * @returns Ends the watching.
 */
export function raiseEvents(
  univer: FUniver,
  events: EventSource,
  isOwn: () => boolean,
): () => void {
  let active = univer.getActiveWorkbook()?.getActiveSheet().getSheetId();

  const activate = (sheetId: string): void => {
    if (active !== undefined && active !== sheetId) {
      events.fire(EVENT.deactivated, active);
      events.fire(EVENT.activated, sheetId);
    }
    active = sheetId;
  };

  const subscription = onCommand(univer, (command, options) => {
    for (const { sheetId, area, changeType } of contentChanges(command, options)) {
      events.fire(EVENT.changed, sheetId, {
        address: areaAddress(area),
        changeType,
        source: "Local",
        triggerSource: isOwn() ? "ThisLocalAddin" : "Unknown",
      });
    }
    if (isCommand(command, SetSelectionsOperation) && command.params !== undefined) {
      const { subUnitId, selections } = command.params;
      const address = selections.map(({ range }) => areaAddress(fromEngineRange(range))).join(",");
      events.fire(EVENT.selectionChanged, subUnitId, { address });
    }
    if (isCommand(command, SetWorksheetActiveOperation) && command.params !== undefined) {
      activate(command.params.subUnitId);
    }
  });
  return () => {
    subscription.dispose();
  };
}
