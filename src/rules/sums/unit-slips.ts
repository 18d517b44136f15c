import type { Declaration } from "../../declaration/declaration";
import { onceFor } from "../../declaration/remembered";
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
  return slipsOf(declaration)(parameters);
}

const slipsOf = onceFor((declaration: Declaration) =>
  onceFor((parameters: RuleParameters): UnitSlips => {
    const inBudget = balanceSlip(declaration, parameters);
    const corrected = correctAmounts(declaration, inBudget?.amounts ?? []);
    return { inBudget, inTasks: taskSlip(corrected, parameters) };
  }),
);

/** The declaration the arithmetic rules judge, with unit slips corrected. */
export const correctedBySlips: (context: RuleContext) => Declaration = onceFor(
  ({ declaration, ruleSet: { parameters } }) => {
    const { inBudget, inTasks } = unitSlips(declaration, parameters);
    const amounts = [...(inBudget?.amounts ?? []), ...(inTasks?.amounts ?? [])];
    return correctAmounts(declaration, amounts);
  },
);

/** The sums that the rules judge: amounts written in a wrong unit are corrected first. */
export const judgedSums: (context: RuleContext) => DepartmentSums = onceFor((context) =>
  departmentSums(correctedBySlips(context), context.ruleSet.parameters),
);
