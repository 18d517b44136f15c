import type { SheetUnit } from "../../declaration/amount";
import type { Money } from "../../declaration/money";
import type { RuleParameters } from "../rule-set/rule-set";
import { digitSwaps } from "./digit-swaps";
import { amountsOf, type CellAmount, type JudgedTotal } from "./printed-totals";
import { judgeDifference } from "./tolerance";
import { differenceWith } from "./total-slips";

/** The amount in which two digits changed places, and the printed sums that fail because of it. */
export interface TotalSwap {
  readonly read: CellAmount;
  readonly corrected: Money;
  readonly failed: readonly JudgedTotal[];
}

/**
 * The amounts in which swapping two neighbouring digits closes every printed sum over them that fails. Sums that
 * several amounts could close are left as they are.
 * @param all the printed totals that can be judged, those that hold among them
 */
export function totalSwaps(
  failed: readonly JudgedTotal[],
  all: readonly JudgedTotal[],
  parameters: RuleParameters,
): readonly TotalSwap[] {
  const swaps = groupsOf(failed).flatMap((group) => {
    const [first, ...others] = group;
    const shared = first === undefined ? [] : amountsOf(first);
    const solutions = shared
      .filter(({ cell }) => others.every((total) => isOver(total, cell)))
      .flatMap((read) =>
        digitSwaps(read.amount, unitOf(first)).map((corrected) => ({ read, corrected })),
      )
      .filter(({ read, corrected }) =>
        all
          .filter((total) => isOver(total, read.cell))
          .every(
            (total) =>
              judgeDifference(differenceWith(total, read, corrected), parameters) === "equal",
          ),
      );
    const [solution, another] = solutions;
    return solution === undefined || another !== undefined ? [] : [{ ...solution, failed: group }];
  });
  return swaps;
}

/** Failing sums that hang together by their amounts. */
function groupsOf(failed: readonly JudgedTotal[]): readonly (readonly JudgedTotal[])[] {
  return failed.reduce<readonly (readonly JudgedTotal[])[]>((groups, total) => {
    const joins = (group: readonly JudgedTotal[]) =>
      group.some((other) => amountsOf(total).some(({ cell }) => isOver(other, cell)));
    const joined = groups.filter(joins).flat();
    return [...groups.filter((group) => !joins(group)), [...joined, total]];
  }, []);
}

/** All amounts of a printed sum are in one unit. */
function unitOf(total: JudgedTotal | undefined): SheetUnit | null {
  const reading = total?.printed.total.reading;
  return reading?.kind === "number" ? reading.unit : null;
}

function isOver(total: JudgedTotal, cell: string): boolean {
  return amountsOf(total).some((amount) => amount.cell === cell);
}
