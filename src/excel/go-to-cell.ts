import type { CellAddress } from "../sheet/address";
import { runExcel } from "./run-excel";

/** The result of going to a cell. */
export type Arrival = "shown" | "sheet-hidden" | "sheet-missing";

/**
 * Brings a cell of any sheet into view and selects it. The sheet is activated in a round trip of its own, because
 * selecting on another sheet only works sometimes: office-js#5118.
 * @param sheet name of the worksheet
 * @throws ExcelProblem
 */
export function goToCell(sheet: string, cell: CellAddress): Promise<Arrival> {
  return runExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.isNullObject) {
      return "sheet-missing";
    }
    if (worksheet.visibility !== "Visible") {
      return "sheet-hidden";
    }
    worksheet.activate();
    await context.sync();
    worksheet.getRange(cell).select();
    await context.sync();
    return "shown";
  });
}
