import { inspectWorkbook } from "../../src/excel/inspect-workbook";
import type { MarkLevel, SheetMarks } from "../../src/sheet/marks/marks";
import type { CellAddress } from "../../src/sheet/address";

/** Marks for one sheet; levels that are left out have none. */
export function marksOn(
  sheet: string,
  cells: Partial<Record<MarkLevel, CellAddress[]>>,
): SheetMarks {
  return { sheet, cells: { error: [], warning: [], info: [], ...cells } };
}

/**
 * Adds these marks to the open workbook, whatever it contains.
 * @returns the judge's result: its picture
 */
export function mark(...marks: SheetMarks[]) {
  return inspectWorkbook((picture) => ({ result: picture, marks }));
}

/** Adds a rule of the user's own. */
export async function addUserRule(sheet: string, address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}
