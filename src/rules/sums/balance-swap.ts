import type { Declaration } from "../../declaration/declaration";
import type { RuleContext } from "../rule";
import { BALANCES, balanceFailure, isUndecided } from "./balances";
import { operandsOf } from "./compare";
import { correctAmounts, type CorrectedAmount } from "./correct-amounts";
import { departmentSums } from "./department-sums";
import { digitSwaps } from "./digit-swaps";
import { printedTotals } from "./printed-totals";
import type { Operand } from "../finding";
import { correctedBySlips } from "./unit-slips";

/** The amount in which two digits changed places, and the operands of the balances that fail because of it. */
export interface BalanceSwap extends CorrectedAmount {
  readonly failed: readonly Operand[];
}

/**
 * The one amount of the budget in which swapping two neighbouring digits closes every balance that fails. Null when
 * nothing fails, an amount cannot be read, or several amounts could be swapped.
 */
export function balanceSwap(context: RuleContext): BalanceSwap | null {
  const { parameters } = context.ruleSet;
  const declaration = correctedBySlips(context);
  const sums = departmentSums(declaration, parameters);
  const sides = [sums.expenditure, sums.income, sums.level];
  const failures = Object.values(BALANCES)
    .filter((balance) => !isUndecided(balance, sums))
    .map((balance) => balanceFailure(balance, sums, parameters))
    .filter((failure) => failure?.verdict === "differs");
  if (failures.length === 0 || sides.some(({ state }) => state === "unreadable")) {
    return null;
  }
  const operands = sides.flatMap((side) => (side.state === "known" ? side.operands : []));
  const solutions = operands.flatMap((read) =>
    digitSwaps(read.amount, declaration.unit)
      .map((corrected) => ({ read, corrected }))
      .filter((swap) => closes(declaration, swap, context)),
  );
  const [solution, another] = solutions;
  const failed = failures.flatMap((failure) =>
    failure === null ? [] : operandsOf(failure.equation),
  );
  return solution === undefined || another !== undefined ? null : { ...solution, failed };
}

/** Whether all balances hold with the swap, and no printed total over the amount breaks. */
function closes(
  declaration: Declaration,
  swap: CorrectedAmount,
  { ruleSet: { parameters } }: RuleContext,
): boolean {
  const sums = departmentSums(correctAmounts(declaration, [swap]), parameters);
  const { cell } = swap.read;
  const amounts = new Map(cell === null ? [] : [[cell, swap.corrected]]);
  return (
    Object.values(BALANCES).every(
      (balance) => balanceFailure(balance, sums, parameters) === null,
    ) &&
    printedTotals(declaration, parameters, amounts).every(
      ({ total, parts, verdict }) =>
        verdict === "equal" || [total, ...parts].every((amount) => amount.cell !== cell),
    )
  );
}
