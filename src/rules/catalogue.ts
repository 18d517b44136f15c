import { expenditureEqualsIncome } from "./arithmetic/a01-expenditure-equals-income";
import { expenditureEqualsLevelSplit } from "./arithmetic/a02-expenditure-equals-level-split";
import { incomeEqualsLevelSplit } from "./arithmetic/a03-income-equals-level-split";
import { developmentWithinProjectExpenditure } from "./arithmetic/a04-development-within-project-expenditure";
import { taskTotalWithinDepartmentTotal } from "./arithmetic/a05-task-total-within-department-total";
import { taskTotalWithinProjectExpenditure } from "./arithmetic/a06-task-total-within-project-expenditure";
import { taskCoverageOfProjectExpenditure } from "./arithmetic/a07-task-coverage-of-project-expenditure";
import { componentNotEqualToTotal } from "./arithmetic/a08-component-not-equal-to-total";
import { noUnitSlip } from "./arithmetic/a12-no-unit-slip";
import type { RuleId } from "./finding";
import type { Rule } from "./rule";

/** Every rule of the product, in the order of the catalogue. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  expenditureEqualsIncome,
  expenditureEqualsLevelSplit,
  incomeEqualsLevelSplit,
  developmentWithinProjectExpenditure,
  taskTotalWithinDepartmentTotal,
  taskTotalWithinProjectExpenditure,
  taskCoverageOfProjectExpenditure,
  componentNotEqualToTotal,
  noUnitSlip,
];

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. @throws RangeError when the catalogue has none. */
export function ruleById(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) {
    throw new RangeError(`No rule ${id}`);
  }
  return rule;
}
