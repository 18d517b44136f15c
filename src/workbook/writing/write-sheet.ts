import type { MergeRange, WriteSheet } from "hucre";
import type { Area } from "../../sheet/address";
import { toRangeAddress } from "../../sheet/address";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { charts } from "./charts";
import { conditionalRules } from "./conditional-rules";
import { dataValidation } from "./data-validation";
import { headerFooter, pageSetup } from "./page-setup";
import { sheetCells } from "./sheet-cells";
import { sheetProtection } from "./sheet-protection";
import { columnDefinitions, rowDefinitions } from "./sizes";

/**
 * A plan as hucre takes a sheet; its names belong to the workbook.
 * @throws RangeError for what Excel could not hold.
 */
export function writeSheet(plan: SheetPlan): WriteSheet {
  const { print, frozenRows, autoFilter, protection } = plan.page;
  return {
    name: plan.name,
    // hucre writes heights down to the last row that it knows of.
    rows: Array.from({ length: plan.area.bottom + 1 }, () => []),
    cells: sheetCells(plan),
    columns: columnDefinitions(plan.columnWidths),
    rowDefs: rowDefinitions(plan.rowHeights),
    merges: plan.merges.filter(isMerged).map(mergeRange),
    dataValidations: plan.validations.map(dataValidation),
    conditionalRules: conditionalRules(plan.conditionalFormats),
    pageSetup: pageSetup(print),
    headerFooter: headerFooter(print),
    charts: charts(plan),
    ...(autoFilter !== null && { autoFilter: { range: toRangeAddress(autoFilter) } }),
    ...(frozenRows > 0 && { freezePane: { rows: frozenRows } }),
    ...(protection !== null && { protection: sheetProtection(protection) }),
  };
}

/** A single cell is not a merged area: Excel calls a file that says so damaged. */
function isMerged({ top, left, bottom, right }: Area): boolean {
  return top !== bottom || left !== right;
}

function mergeRange({ top, left, bottom, right }: Area): MergeRange {
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
}
