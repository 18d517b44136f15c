import type { Sheet } from "./sheet";

/**
 * Changes the engine's data of a sheet without an entry in its undo list, as one act of the add-in.
 * @param mutation The engine's id of it.
 */
export function runMutation(sheet: Sheet, mutation: string, params: object): void {
  const { univer, workbook } = sheet.book;
  univer.syncExecuteCommand(mutation, {
    unitId: workbook.getId(),
    subUnitId: sheet.id,
    ...params,
  });
}
