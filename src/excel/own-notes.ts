import { isOwnNote } from "../sheet/marks/own-note";
import { wasAnswered } from "./was-answered";

/** The oldest Excel in which an add-in finds notes. */
const NOTES_SINCE = "1.18";

/**
 * What became of our notes, which annotated copies bring into a workbook:
 * - `none`: there were none;
 * - `deleted`;
 * - `left`: some are still there, since their sheet is protected or Excel refused to delete them;
 * - `unfound`: this Excel does not let an add-in find notes.
 */
export type NotesCleared = "none" | "deleted" | "left" | "unfound";

/** What must be known of a note. */
interface NoteOnSheet {
  readonly authorName: string;
  readonly content: string;
  readonly delete: () => void;
}

/** What must be known of a sheet. */
interface SheetWithNotes {
  readonly protection: { readonly protected: boolean };
  readonly notes: {
    readonly items: readonly NoteOnSheet[];
    readonly load: (properties: string) => unknown;
  };
}

/** Whether this Excel lets an add-in find notes. */
export function findsNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", NOTES_SINCE);
}

/**
 * Deletes our notes, and nobody else's, in one round trip, and another one where there are some. On a protected sheet they stay.
 * @param sheets whose protection is loaded
 */
export async function deleteNotes(
  context: { readonly sync: () => Promise<unknown> },
  sheets: readonly SheetWithNotes[],
): Promise<NotesCleared> {
  sheets.forEach(({ notes }) => notes.load("items/authorName,items/content"));
  if (!(await wasAnswered(context))) {
    return "unfound";
  }
  const found = sheets
    .map(({ protection, notes }) => ({
      isLocked: protection.protected,
      notes: notes.items.filter(({ authorName, content }) => isOwnNote(authorName, content)),
    }))
    .filter(({ notes }) => notes.length > 0);
  if (found.length === 0) {
    return "none";
  }
  const open = found.filter(({ isLocked }) => !isLocked);
  open.forEach(({ notes }) => {
    notes.forEach((note) => {
      note.delete();
    });
  });
  const isDone = open.length === 0 || (await wasAnswered(context));
  return isDone && open.length === found.length ? "deleted" : "left";
}
