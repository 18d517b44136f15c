import type { DepartmentSums } from "./department-sums";
import type { Sum } from "./sum";

/**
 * What the tasks may cost at most: the larger of total and income, whichever are known, so that a
 * broken balance is not reported a second time; the level split when neither is known.
 */
export function departmentLimit({ total, income, level }: DepartmentSums): Sum {
  if (total.state === "known" && income.state === "known") {
    return income.sum > total.sum ? income : total;
  }
  return [total, income].find(({ state }) => state === "known") ?? level;
}
