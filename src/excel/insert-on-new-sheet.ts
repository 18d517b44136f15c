import { toRangeAddress } from "../sheet/address";
import type { SheetPlan } from "../sheet/sheet-plan";
import type { Inserted } from "./insertion";
import { freeSheetNames, removeAdded } from "./new-sheets";
import { placedContent, requestPlaced } from "./placed-content";
import { runExcel } from "./run-excel";
import { writePage } from "./writing/write-page";
import { selectFirst } from "./select-first";
import { writePlan } from "./writing/write-plan";

/**
 * Writes a plan on a new sheet after all others and shows it. Three round trips. Excel cannot undo a new sheet with
 * Ctrl+Z (office-js#6170); `undoChange` can.
 * @throws ExcelProblem `workbook-protected` when the structure of the workbook is protected; any other refusal of
 * Excel, after the sheet was removed again
 */
export function insertOnNewSheet(plan: SheetPlan): Promise<Inserted> {
  return runExcel(async (context) => {
    const names = await freeSheetNames(context, [plan.name]);
    const sheet = context.workbook.worksheets.add(names[0]).load("id,name");
    await context.sync();
    const area = toRangeAddress(plan.area);
    try {
      writePlan(sheet, plan);
      const written = requestPlaced(sheet, plan.area);
      writePage(sheet, plan);
      sheet.activate();
      selectFirst(sheet, plan);
      await context.sync();
      return {
        status: "inserted",
        sheet: sheet.name,
        area,
        widened: [],
        undo: {
          kind: "sheet",
          sheetId: sheet.id,
          area,
          placed: placedContent(written, plan.area),
          rowHeights: [],
          columnWidths: [],
        },
      };
    } catch (error) {
      // Remove a partly written sheet: the user could not undo it.
      await removeAdded(context, [sheet]);
      throw error;
    }
  });
}
