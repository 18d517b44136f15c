import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { cellCount, fromEngineRange, intersection, toEngineRange } from "./grid";
import { shiftArea, type LineChange } from "./line-change";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

/** All merged areas of a sheet. */
export function mergesOf(sheet: Sheet): Area[] {
  return sheet.data.getMergeData().map(fromEngineRange);
}

/** Whether a merged area has any cell in some areas. */
export function hasMerges(sheet: Sheet, areas: readonly Area[]): boolean {
  return mergesOf(sheet).some((merge) => areas.some((area) => intersection(area, merge)));
}

/** Makes these the merged areas of a sheet, and no others. */
export function setMerges(sheet: Sheet, areas: readonly Area[]): void {
  const current = mergesOf(sheet);
  const isSame = (a: Area, b: Area): boolean =>
    a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
  const without = (all: readonly Area[], some: readonly Area[]): Area[] =>
    all.filter((area) => !some.some((other) => isSame(area, other)));
  const removed = without(current, areas);
  const added = without(areas, current);
  if (removed.length > 0) {
    runMutation(sheet, RemoveWorksheetMergeMutation.id, { ranges: removed.map(toEngineRange) });
  }
  if (added.length > 0) {
    runMutation(sheet, AddWorksheetMergeMutation.id, { ranges: added.map(toEngineRange) });
  }
}

/** Merged areas after rows or columns have come or gone; a single cell is none. */
export function mergesAfter(merges: readonly Area[], change: LineChange): Area[] {
  return merges
    .flatMap((area) => shiftArea(area, change) ?? [])
    .filter((area) => cellCount(area) > 1);
}
