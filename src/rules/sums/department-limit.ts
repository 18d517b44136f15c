import type { BudgetGroup } from "../../editions/edition";
import type { DepartmentSums } from "./department-sums";
import type { Sum } from "./sum";

/** A sum that bounds the tasks, and the pair of amounts it stands for. */
export interface DepartmentLimit {
  readonly group: BudgetGroup["id"];
  readonly sum: Sum;
}

/**
 * What the tasks may cost at most: the larger of total and income, whichever are known, so that a
 * broken balance is not reported a second time; the level split when neither is known.
 */
export function departmentLimit(sums: DepartmentSums): DepartmentLimit {
  const total: DepartmentLimit = { group: "expenditure", sum: sums.total };
  const income: DepartmentLimit = { group: "income", sum: sums.income };
  if (total.sum.state === "known" && income.sum.state === "known") {
    return income.sum.sum > total.sum.sum ? income : total;
  }
  const known = [total, income].find(({ sum }) => sum.state === "known");
  return known ?? { group: "level", sum: sums.level };
}
