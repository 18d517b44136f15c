import type { LineChange } from "./line-change";
import { mergesAfter, mergesOf, setMerges } from "./merges";
import type { Sheet } from "./sheet";

/**
 * The merged areas after rows or columns come or go: one grows when they come within it. The engine itself does
 * this on the sheet that is shown only.
 * @returns Sets them, once the lines have changed.
 */
export function shiftMerges(sheet: Sheet, change: LineChange): () => void {
  const merges = mergesAfter(mergesOf(sheet), change);
  return () => {
    setMerges(sheet, merges);
  };
}
