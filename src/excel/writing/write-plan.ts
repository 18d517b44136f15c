import { toRangeAddress } from "../../sheet/address";
import type { PlannedSize, SheetPlan } from "../../sheet/sheet-plan";
import { cellGrids } from "./cell-grids";
import { writeLooks } from "./write-looks";
import { writeValidations } from "./write-validations";

/**
 * Queues everything that a plan puts on a sheet; what only a new sheet gets is left to `writePage`.
 * Merged first, then filled, then drawn: office-js#6405. Number formats come before the values, which would
 * otherwise be taken for numbers and dates.
 */
export function writePlan(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const area of plan.merges) {
    sheet.getRange(toRangeAddress(area)).merge();
  }
  const { formulas, numberFormats } = cellGrids(plan);
  const range = sheet.getRange(toRangeAddress(plan.area));
  range.numberFormat = numberFormats;
  range.formulas = formulas;
  writeLooks(sheet, plan);
  writeSizes(sheet, plan);
  writeValidations(sheet, plan);
  for (const { area, formula, fillColor, fontColor } of plan.conditionalFormats) {
    const { custom } = sheet.getRange(toRangeAddress(area)).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = fillColor;
    custom.format.font.color = fontColor;
  }
}

function writeSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  for (const { first, last, points } of columnWidths) {
    sheet.getRangeByIndexes(0, first, 1, countOf(first, last)).format.columnWidth = points;
  }
  for (const { first, last, points } of rowHeights) {
    sheet.getRangeByIndexes(first, 0, countOf(first, last), 1).format.rowHeight = points;
  }
}

function countOf(first: PlannedSize["first"], last: PlannedSize["last"]): number {
  return last - first + 1;
}
