import { acrossPlans } from "../../../report/across/across-plans";
import { summaryPlans } from "../../../report/summary/summary-plans";
import type { SummaryRequest } from "../../../report/summary/summary-request";
import type { SheetPlan } from "../../../sheet/sheet-plan";
import { acrossOf } from "../across-of";
import type { PlacedResult } from "../placed-results";

/** The sheets of the summary, as the command line writes them: also what is seen of all files together, and the sums by year. */
export function wholeSummary(
  request: SummaryRequest,
  placed: readonly PlacedResult[],
): readonly SheetPlan[] {
  const across = acrossOf(placed);
  return [...summaryPlans(request, across), ...acrossPlans(across, request.locale)];
}
