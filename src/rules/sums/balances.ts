import type { BudgetGroup } from "../../editions/edition";
import type { RuleParameters } from "../rule-set/rule-set";
import { compareSums, type Failure } from "./compare";
import type { DepartmentSums } from "./department-sums";

/** Two sides of the budget that must be equal. */
export interface Balance {
  readonly actual: "total" | "level";
  readonly expected: "income" | "level";
}

/** The balances of the form, each judged by one rule. */
export const BALANCES = {
  A01: { actual: "total", expected: "income" },
  A02: { actual: "total", expected: "level" },
  A03: { actual: "level", expected: "income" },
} as const satisfies Record<string, Balance>;

/** How a balance fails; null when it holds or one of its sides is not known. */
export function balanceFailure(
  balance: Balance,
  sums: DepartmentSums,
  parameters: RuleParameters,
): Failure | null {
  return compareSums(sums[balance.actual], "=", sums[balance.expected], parameters);
}

/**
 * Whether a failure of the balance proves nothing: 事业发展性支出 cannot be read, so whether it comes
 * on top of the total is unknown.
 */
export function isUndecided({ actual }: Balance, { development }: DepartmentSums): boolean {
  return actual === "total" && development.state === "unreadable";
}

/** The pair of amounts whose sum a side of a balance is. */
export function groupOf(side: Balance[keyof Balance]): BudgetGroup["id"] {
  return side === "total" ? "expenditure" : side;
}

/**
 * The side to look at first: the one that two failing balances share while the third holds, since
 * one wrong amount breaks exactly the two balances of its side. Null when there is no such side.
 */
export function suspectSide(
  sums: DepartmentSums,
  parameters: RuleParameters,
): BudgetGroup["id"] | null {
  const failing = Object.values(BALANCES).filter(
    (balance) => balanceFailure(balance, sums, parameters)?.verdict === "differs",
  );
  const [first, second, third] = failing;
  if (first === undefined || second === undefined || third !== undefined) {
    return null;
  }
  const shared = [first.actual, first.expected].find(
    (side) => side === second.actual || side === second.expected,
  );
  return shared === undefined ? null : groupOf(shared);
}
