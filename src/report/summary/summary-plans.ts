import type { Across } from "../../review/across/across";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { chartsSheet } from "./charts-sheet";
import { declarationsSheet } from "./declarations-sheet";
import { findingsSheet } from "./findings-sheet";
import type { SummaryRequest } from "./summary-request";

/**
 * Plans the summary of reviewed files (汇总表): a sheet with a row for each declaration and each file without one,
 * one with all findings, and one with charts. Nothing in a file can become a formula.
 * @param across findings across the files, so that amounts received twice count once and notes mention the rest
 */
export function summaryPlans(
  request: SummaryRequest,
  across: Across | null = null,
): readonly SheetPlan[] {
  return [declarationsSheet(request, across), findingsSheet(request), chartsSheet(request)];
}
