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
 * Makes these the merged areas of a sheet, and no others. All are set again: the engine keeps some twice and others under
 * their old place after it has moved them itself, so that changing single ones loses areas.
 */
export function setMerges(sheet: Sheet, areas: readonly Area[]): void {
  const current = mergesOf(sheet);
  if (inOrder(current) === inOrder(areas)) {
    return;
  }
  if (current.length > 0) {
    runMutation(sheet, RemoveWorksheetMergeMutation.id, { ranges: current.map(toEngineRange) });
  }
  addMerges(sheet, areas);
}

/** Merges areas that have no cell in common with each other and with those that are merged. */
export function addMerges(sheet: Sheet, areas: readonly Area[]): void {
  if (areas.length > 0) {
    runMutation(sheet, AddWorksheetMergeMutation.id, { ranges: areas.map(toEngineRange) });
  }
}

function inOrder(areas: readonly Area[]): string {
  return areas.map(toRangeAddress).sort().join();
}

/** Merged areas after rows or columns have come or gone; a single cell is not one. */
export function mergesAfter(merges: readonly Area[], change: LineChange): Area[] {
  return merges
    .flatMap((area) => shiftArea(area, change) ?? [])
    .filter((area) => cellCount(area) > 1);
}
