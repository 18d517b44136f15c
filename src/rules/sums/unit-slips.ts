import type { Declaration } from "../../declaration/declaration";
import type { RuleParameters } from "../rule-set/rule-set";
import { balanceSlip } from "./balance-slip";
import { correctAmounts, type UnitSlip } from "./correct-amounts";
import { departmentSums, type DepartmentSums } from "./department-sums";
import { taskSlip } from "./task-slip";
import type { RuleContext } from "../rule";

/** The slips of a declaration: at most one in the budget and one in the tasks. */
export interface UnitSlips {
  readonly inBudget: UnitSlip | null;
  readonly inTasks: UnitSlip | null;
}

/**
 * The amounts that were written in another unit than the sheet's, as far as that alone explains the
 * sums that fail. The tasks are judged against the corrected budget.
 */
export function unitSlips(declaration: Declaration, parameters: RuleParameters): UnitSlips {
  const inBudget = balanceSlip(declaration, parameters);
  const corrected = correctAmounts(declaration, inBudget?.amounts ?? []);
  return { inBudget, inTasks: taskSlip(corrected, parameters) };
}

/** The declaration as the rules judge it: amounts written in a wrong unit are corrected. */
export function correctedBySlips({
  declaration,
  ruleSet: { parameters },
}: RuleContext): Declaration {
  const { inBudget, inTasks } = unitSlips(declaration, parameters);
  const amounts = [...(inBudget?.amounts ?? []), ...(inTasks?.amounts ?? [])];
  return correctAmounts(declaration, amounts);
}

/** The sums that the rules judge: amounts written in a wrong unit are corrected first. */
export function judgedSums(context: RuleContext): DepartmentSums {
  return departmentSums(correctedBySlips(context), context.ruleSet.parameters);
}
