import { findMarksOneByOne } from "./own-marks";
import { isMarkable } from "./sheet-list";
import type { UnmarkedSheet } from "./unmarked-sheet";
import { wasAnswered } from "./was-answered";

/** The change of marks on one sheet. */
export interface SheetChange {
  readonly sheet: Excel.Worksheet;
  readonly oldMarks: readonly Excel.ConditionalFormat[];
  /** Queues the new marks; null when there are none. */
  readonly put: (() => void) | null;
}

/**
 * Removes old marks and adds new ones on all sheets in one round trip, which is one undo step. A protected sheet
 * stays as it is. If Excel refuses the batch, each sheet is tried by itself.
 * @returns the sheets that were left out
 */
export async function changeSheets(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<readonly UnmarkedSheet[]> {
  const wanted = changes.filter(({ oldMarks, put }) => oldMarks.length > 0 || put !== null);
  const locked = wanted.filter(({ sheet }) => !isMarkable(sheet));
  const open = wanted.filter(({ sheet }) => isMarkable(sheet));
  const leftOut = locked.map(({ sheet }): UnmarkedSheet => unmarked(sheet, "protected"));
  open.forEach(({ oldMarks, put }) => {
    queue(oldMarks, put);
  });
  return (await wasAnswered(context))
    ? leftOut
    : [...leftOut, ...(await changeOneByOne(context, open))];
}

async function changeOneByOne(
  context: Excel.RequestContext,
  changes: readonly SheetChange[],
): Promise<readonly UnmarkedSheet[]> {
  const refused: UnmarkedSheet[] = [];
  for (const change of changes) {
    if (!(await changeOne(context, change))) {
      refused.push(unmarked(change.sheet, "refused"));
    }
  }
  return refused;
}

/**
 * Looks for the marks again: the refused batch was carried out in part, and undo leaves dead ones (office-js#6396).
 */
async function changeOne(
  context: Excel.RequestContext,
  { sheet, put }: SheetChange,
): Promise<boolean> {
  queue(await findMarksOneByOne(context, sheet), put);
  return wasAnswered(context);
}

/** Marks are deleted by their id; by index Excel may not find them (office-js#5222). */
function queue(oldMarks: readonly Excel.ConditionalFormat[], put: (() => void) | null): void {
  oldMarks.forEach((mark) => {
    mark.delete();
  });
  put?.();
}

function unmarked({ name }: Excel.Worksheet, reason: UnmarkedSheet["reason"]): UnmarkedSheet {
  return { sheet: name, reason };
}
