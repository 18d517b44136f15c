import type { Declaration } from "../../declaration/declaration";
import type { RuleParameters } from "../rule-set/rule-set";
import { compareSums } from "./compare";
import { correctAmounts, type UnitSlip } from "./correct-amounts";
import { departmentLimit } from "./department-limit";
import { departmentSums } from "./department-sums";
import { correctAmount } from "./slipped-units";

/** A task amount this many times the department's total cannot be meant in 万元. */
const FAR_ABOVE_TOTAL = 10;

/**
 * The one task amount written in 元 that explains why the tasks exceed the department's total: far
 * above the total as it stands, and in 万元 the tasks fit into 项目支出. Null when there is none.
 */
export function taskSlip(declaration: Declaration, parameters: RuleParameters): UnitSlip | null {
  const sums = departmentSums(declaration, parameters);
  const { tasks, total } = sums;
  const failure = compareSums(tasks, "≤", departmentLimit(sums).sum, parameters);
  if (failure === null || tasks.state !== "known" || total.state !== "known") {
    return null;
  }
  const tooLarge = tasks.operands.filter(({ amount }) => amount > FAR_ABOVE_TOTAL * total.sum);
  const amounts = tooLarge.flatMap((read) => correctAmount("yuan", read));
  if (tooLarge.length !== 1 || amounts.length !== 1) {
    return null;
  }
  const corrected = departmentSums(correctAmounts(declaration, amounts), parameters);
  const fits =
    corrected.project.state === "known" &&
    compareSums(corrected.tasks, "≤", corrected.project, parameters) === null;
  return fits ? { unit: "yuan", amounts, failed: [failure.equation] } : null;
}
