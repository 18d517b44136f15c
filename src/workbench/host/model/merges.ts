import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { toRangeAddress, type Area } from "../../../sheet/address";
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

/**
 * Makes these the merged areas of a sheet, and no others. The engine may keep one twice, after it has moved them itself:
 * then all are set anew.
 */
export function setMerges(sheet: Sheet, areas: readonly Area[]): void {
  const current = mergesOf(sheet);
  const isTwice = new Set(current.map(toRangeAddress)).size < current.length;
  const removed = isTwice ? current : without(current, areas);
  const added = isTwice ? areas : without(areas, current);
  if (removed.length > 0) {
    runMutation(sheet, RemoveWorksheetMergeMutation.id, { ranges: removed.map(toEngineRange) });
  }
  if (added.length > 0) {
    runMutation(sheet, AddWorksheetMergeMutation.id, { ranges: added.map(toEngineRange) });
  }
}

function without(all: readonly Area[], some: readonly Area[]): Area[] {
  const addresses = new Set(some.map(toRangeAddress));
  return all.filter((area) => !addresses.has(toRangeAddress(area)));
}

/** Merged areas after rows or columns have come or gone; a single cell is none. */
export function mergesAfter(merges: readonly Area[], change: LineChange): Area[] {
  return merges
    .flatMap((area) => shiftArea(area, change) ?? [])
    .filter((area) => cellCount(area) > 1);
}
