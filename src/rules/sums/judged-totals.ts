import { onceFor } from "../../declaration/remembered";
import type { RuleContext } from "../rule";
import { AS_READ, printedTotals, type AmountsByCell, type JudgedTotal } from "./printed-totals";
import { totalSlips, type TotalSlip } from "./total-slips";
import { unitSlips } from "./unit-slips";

/** The printed totals of a form that do not hold, and amounts in a wrong unit that explain others. */
export interface TotalsReading {
  readonly failed: readonly JudgedTotal[];
  readonly slips: readonly TotalSlip[];
}

/** Judges the printed totals; amounts in a wrong unit are corrected first, and what that explains has not failed. */
export const judgedTotals: (context: RuleContext) => TotalsReading = onceFor(readTotals);

function readTotals({ declaration, ruleSet: { parameters } }: RuleContext): TotalsReading {
  const read = printedTotals(declaration, parameters, AS_READ);
  if (read.every(({ verdict }) => verdict === "equal")) {
    return { failed: [], slips: [] };
  }
  const { inBudget, inTasks } = unitSlips(declaration, parameters);
  const corrected: AmountsByCell = new Map(
    [...(inBudget?.amounts ?? []), ...(inTasks?.amounts ?? [])].flatMap((slip) =>
      slip.read.cell === null ? [] : [[slip.read.cell, slip.corrected] as const],
    ),
  );
  // A total that was typed from amounts in a wrong unit holds as it was read.
  const holds = new Set(
    [...read, ...printedTotals(declaration, parameters, corrected)]
      .filter(({ verdict }) => verdict === "equal")
      .map(({ printed }) => printed),
  );
  const failing = read.filter(({ printed }) => !holds.has(printed));
  const slips = totalSlips(failing);
  const explained = new Set(slips.flatMap(({ failed }) => failed));
  return { failed: failing.filter((total) => !explained.has(total)), slips };
}
