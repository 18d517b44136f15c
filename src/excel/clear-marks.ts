import { changeSheets } from "./change-sheets";
import { findMarks } from "./own-marks";
import { deleteNotes, findsNotes, type NotesCleared } from "./own-notes";
import { runExcel } from "./run-excel";
import { requestSheets } from "./sheet-list";
import type { UnmarkedSheet } from "./unmarked-sheet";

/** The result of clearing marks. */
export interface Clearing {
  /** Number of marks removed: conditional formats, each over many cells. */
  readonly cleared: number;
  /** Sheets whose marks are still there. */
  readonly refused: readonly UnmarkedSheet[];
  /** What became of our notes; not said where there were none. */
  readonly notes?: Exclude<NotesCleared, "none">;
}

/**
 * Removes our marks, and where Excel finds them our notes, from every sheet, even those that somebody else left in a saved
 * workbook.
 * @throws ExcelProblem
 */
export function clearMarks(): Promise<Clearing> {
  return runExcel(async (context) => {
    const sheets = requestSheets(context);
    await context.sync();
    const marked = await findMarks(context, sheets.items);
    const refused = await changeSheets(
      context,
      marked.map((found) => ({ ...found, put: null })),
    );
    const leftOut = new Set(refused.map(({ sheet }) => sheet));
    const cleared = marked
      .filter(({ sheet }) => !leftOut.has(sheet.name))
      .reduce((count, { oldMarks }) => count + oldMarks.length, 0);
    const notes = findsNotes() ? await deleteNotes(context, sheets.items) : "unfound";
    return { cleared, refused, ...(notes !== "none" && { notes }) };
  });
}
