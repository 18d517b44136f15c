import { WHOLE_SHEET } from "./grid";
import { shiftArea, type LineChange } from "./line-change";
import { notesIn, removeNote, setNote } from "./notes";
import type { Sheet } from "./sheet";

/**
 * The notes of a sheet after rows or columns come or go.
 * @returns Moves them, once the lines have changed.
 */
export function shiftNotes(sheet: Sheet, change: LineChange): () => void {
  const moves = notesIn(sheet, [WHOLE_SHEET]).flatMap((note) => {
    const { row, col } = note;
    const at = shiftArea({ top: row, left: col, bottom: row, right: col }, change);
    return at?.top === row && at.left === col ? [] : [{ note, at }];
  });
  return () => {
    // All are taken away first: one may come where another has been.
    moves.forEach(({ note }) => {
      removeNote(sheet, note);
    });
    moves.forEach(({ note, at }) => {
      if (at !== null) {
        setNote(sheet, { ...note, row: at.top, col: at.left });
      }
    });
  };
}
