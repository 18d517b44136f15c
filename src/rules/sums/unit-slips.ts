import type { Declaration } from "../../declaration/declaration";
import type { RuleParameters } from "../rule-set";
import { balanceSlip } from "./balance-slip";
import { correctAmounts, type UnitSlip } from "./correct-amounts";
import { departmentSums, type DepartmentSums } from "./department-sums";
import { taskSlip } from "./task-slip";
import type { RuleContext } from "../rule";

/**
 * The amounts that were written in another unit than the sheet's, as far as that alone explains the
 * sums that fail: at most one slip in the budget and one in the tasks.
 */
export function unitSlips(
  declaration: Declaration,
  parameters: RuleParameters,
): readonly UnitSlip[] {
  const inBudget = balanceSlip(declaration, parameters);
  const corrected = inBudget === null ? declaration : correctAmounts(declaration, inBudget.amounts);
  const inTasks = taskSlip(corrected, parameters);
  return [inBudget, inTasks].filter((slip) => slip !== null);
}

/** The sums that the rules judge: amounts written in a wrong unit are corrected first. */
export function judgedSums({ declaration, ruleSet }: RuleContext): DepartmentSums {
  const slips = unitSlips(declaration, ruleSet.parameters);
  const corrected = correctAmounts(
    declaration,
    slips.flatMap(({ amounts }) => amounts),
  );
  return departmentSums(corrected, ruleSet.parameters);
}
