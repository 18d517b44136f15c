import { SetFrozenMutation } from "@univerjs/sheets";
import { shiftSpan, type LineChange } from "./line-change";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

/**
 * The frozen panes after rows or columns come or go: those that come among the frozen ones are frozen too.
 * @returns Sets them, once the lines have changed.
 */
export function shiftFrozen(sheet: Sheet, change: LineChange): () => void {
  const { startRow, startColumn, xSplit, ySplit } = sheet.data.getFreeze();
  const frozen = change.axis === "rows" ? ySplit : xSplit;
  const next = change.axis === "rows" ? startRow : startColumn;
  if (frozen <= 0) {
    return () => undefined;
  }
  const after = shiftSpan({ first: next - frozen, last: next - 1 }, change);
  const count = after === null ? 0 : after.last - after.first + 1;
  const start = after === null ? -1 : after.last + 1;
  const freeze =
    change.axis === "rows"
      ? { startRow: start, ySplit: count, startColumn, xSplit }
      : { startRow, ySplit, startColumn: start, xSplit: count };
  return () => {
    runMutation(sheet, SetFrozenMutation.id, freeze);
  };
}
