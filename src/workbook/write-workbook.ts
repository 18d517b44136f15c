import type { WorkbookProperties } from "hucre";
import { writeXlsx } from "hucre";
import type { SheetPlan } from "../sheet/sheet-plan";
import { checkSheetNames } from "./writing/check-sheet-names";
import { DEFAULT_FONT } from "./writing/default-font";
import { definedNames } from "./writing/defined-names";
import { writeSheet } from "./writing/write-sheet";

const PROPERTIES: WorkbookProperties = {
  creator: "Shenbao",
  // hucre would write the present time, and no two files of one plan would be the same. Its zip says this date, too.
  modified: new Date(Date.UTC(1980, 0, 1)),
};

/**
 * Writes a new .xlsx with a sheet for each plan, in their order. Equal plans give equal bytes. Formulas have
 * the results that are planned: who opens the file calculates them all.
 * @throws RangeError, as a rejection, for what Excel could not hold: no sheet or a bad name of one, too long texts,
 * titles, messages and lists, too large columns and rows, overlapping merged areas and content hidden by them.
 */
export async function writeWorkbook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  checkSheetNames(plans.map(({ name }) => name));
  return writeXlsx({
    sheets: plans.map(writeSheet),
    namedRanges: plans.flatMap(definedNames),
    defaultFont: DEFAULT_FONT,
    properties: PROPERTIES,
  });
}
