import { LINE_MUTATIONS, entireLines } from "./engine-line-changes";
import { toEngineRange } from "./grid";
import type { LineChange } from "./line-change";
import { formatNewCells, newLineInfo } from "./new-lines";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";
import { shiftCellFormulas } from "./shift-cells";
import { shiftConditionalRules } from "./shift-conditional-rules";
import { shiftFrozen } from "./shift-frozen";
import { shiftMerges } from "./shift-merges";
import { shiftNames } from "./shift-names";
import { shiftNotes } from "./shift-notes";
import { shiftValidations } from "./shift-validations";

/**
 * What is to be found out before rows or columns come or go, and set afterwards. The engine's own commands do not
 * get all of it right: on sheets that are not shown merged areas and references stay as they are.
 */
const FOLLOWERS = [
  formatNewCells,
  shiftCellFormulas,
  shiftMerges,
  shiftConditionalRules,
  shiftValidations,
  shiftNames,
  shiftNotes,
  shiftFrozen,
] as const;

/** Inserts or deletes entire rows or columns with all that depends on where cells are, as Excel does. */
export function changeLines(sheet: Sheet, change: LineChange): void {
  const { axis, kind, first, count } = change;
  const acts = FOLLOWERS.map((follower) => follower(sheet, change));
  runMutation(sheet, LINE_MUTATIONS[axis][kind].id, {
    range: toEngineRange(entireLines(axis, first, count)),
    ...(kind === "insert" && newLineInfo(sheet, change)),
  });
  acts.forEach((act) => {
    act();
  });
  sheet.book.forgetUndo();
}
