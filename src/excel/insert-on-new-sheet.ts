import { toRangeAddress } from "../sheet/address";
import type { SheetPlan } from "../sheet/sheet-plan";
import { ExcelProblem } from "./excel-problem";
import { freeSheetName } from "../sheet/free-sheet-name";
import { contentOf, type Inserted } from "./insertion";
import { runExcel } from "./run-excel";
import { writePage } from "./writing/write-page";
import { writePlan } from "./writing/write-plan";

/**
 * Writes a plan on a new sheet behind all others and shows it. Two round trips. Excel cannot take back a new
 * sheet with Ctrl+Z (office-js#6170); `undoInsertion` can.
 * @throws ExcelProblem `workbook-protected` when the structure of the workbook is protected
 */
export function insertOnNewSheet(plan: SheetPlan): Promise<Inserted> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets;
    sheets.load("items/name");
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.protection.protected) {
      throw new ExcelProblem("workbook-protected");
    }
    const name = freeSheetName(
      plan.name,
      sheets.items.map((sheet) => sheet.name),
    );
    const sheet = sheets.add(name);
    writePlan(sheet, plan);
    const area = toRangeAddress(plan.area);
    const written = sheet.getRange(area);
    written.load("formulas");
    sheet.load("id,name");
    writePage(sheet, plan);
    sheet.activate();
    await context.sync();
    return {
      status: "inserted",
      sheet: sheet.name,
      area,
      undo: {
        kind: "sheet",
        sheetId: sheet.id,
        area,
        content: contentOf(written),
        rowHeights: [],
        columnWidths: [],
      },
    };
  });
}
