import type { RuleContext } from "../rule";
import { judgedTotals } from "./judged-totals";
import type { AmountsByCell } from "./printed-totals";
import { unitSlips } from "./unit-slips";

/** The amounts of a form that were written in a wrong unit, as they should be, by their cells. */
export function correctedAmounts(context: RuleContext): AmountsByCell {
  const { inBudget, inTasks } = unitSlips(context.declaration, context.ruleSet.parameters);
  const slips = [...(inBudget?.amounts ?? []), ...(inTasks?.amounts ?? [])];
  return new Map([
    ...slips.flatMap(({ read: { cell }, corrected }) =>
      cell === null ? [] : [[cell, corrected] as const],
    ),
    ...judgedTotals(context).slips.map(({ read, corrected }) => [read.cell, corrected] as const),
  ]);
}
