import { generateRandomId } from "@univerjs/core";
import { RemoveNoteMutation, UpdateNoteMutation, type ISheetNote } from "@univerjs/sheets-note";
import type { Area } from "../../../sheet/address";
import { intersection } from "./grid";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

export type Note = ISheetNote;

/** The notes on cells of some areas. */
export function notesIn(sheet: Sheet, areas: readonly Area[]): Note[] {
  return sheet.facade.getNotes().filter(({ row, col }) => {
    const cell = { top: row, left: col, bottom: row, right: col };
    return areas.some((area) => intersection(area, cell) !== null);
  });
}

/** Adds a note, or changes the one with its id. */
export function setNote(sheet: Sheet, note: Note): void {
  const { row, col } = note;
  runMutation(sheet, UpdateNoteMutation.id, { sheetId: sheet.id, silent: true, row, col, note });
}

/** A copy of a note for another cell, under an id of its own. */
export function copyOfNote(note: Note, row: number, col: number): Note {
  return { ...note, id: generateRandomId(6), row, col };
}

/** Removes a note. */
export function removeNote(sheet: Sheet, { id }: Note): void {
  runMutation(sheet, RemoveNoteMutation.id, { sheetId: sheet.id, silent: true, noteId: id });
}
