import { subtract, sum, type Money } from "../../declaration/money";
import type { CellAddress } from "../../sheet/address";
import type { SlippedUnit } from "./correct-amounts";
import { amountsOf, type CellAmount, type JudgedTotal } from "./printed-totals";
import { CLOSES_WITHIN, inSlippedUnit } from "./slipped-units";

/** One amount in a wrong unit, and the printed sums that fail because of it. */
export interface TotalSlip {
  readonly unit: SlippedUnit;
  readonly read: CellAmount;
  readonly corrected: Money;
  readonly failed: readonly JudgedTotal[];
}

type Solution = Omit<TotalSlip, "failed">;

/**
 * The amounts in 元 or in 亿元 that alone explain why printed totals fail, each with the totals that it explains.
 * A total that several amounts could explain is left as it is.
 */
export function totalSlips(failed: readonly JudgedTotal[]): readonly TotalSlip[] {
  const slips = new Map<CellAddress, TotalSlip>();
  for (const total of failed.filter(({ verdict }) => verdict === "differs")) {
    const solution = solutionOf(total);
    const known = solution === null ? undefined : slips.get(solution.read.cell);
    if (solution !== null) {
      const explained = [...(known?.failed ?? []), total];
      slips.set(solution.read.cell, { ...solution, failed: explained });
    }
  }
  return [...slips.values()];
}

/** Only the first unit that gives a solution counts, and only when it gives a single one. */
function solutionOf(total: JudgedTotal): Solution | null {
  const units: readonly SlippedUnit[] = ["yuan", "hundredMillion"];
  const solutions = units.map((unit) => solutionsIn(unit, total)).find((found) => found.length > 0);
  const [solution, another] = solutions ?? [];
  return another === undefined ? (solution ?? null) : null;
}

function solutionsIn(unit: SlippedUnit, total: JudgedTotal): readonly Solution[] {
  return amountsOf(total).flatMap((read) => {
    const corrected = inSlippedUnit(unit, read.amount);
    return corrected !== null && Math.abs(differenceWith(total, read, corrected)) <= CLOSES_WITHIN
      ? [{ unit, read, corrected }]
      : [];
  });
}

/** `total - sum` with another amount in place of one of them. */
export function differenceWith(total: JudgedTotal, read: CellAmount, amount: Money): Money {
  const isTotal = read.cell === total.total.cell;
  const change = isTotal ? subtract(amount, read.amount) : subtract(read.amount, amount);
  return sum([total.difference, change]);
}
