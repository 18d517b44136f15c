import type { AmountField } from "../../declaration/amount";
import { type Declaration, type Task } from "../../declaration/declaration";
import { forEachBudgetField } from "../../declaration/form-parts";
import type { FieldPath } from "../../declaration/field-path";
import type { Money } from "../../declaration/money";
import type { Equation, Operand } from "../finding";

/** An amount of 元 or of 亿元 where the sheet wants 万元. */
export type SlippedUnit = "yuan" | "hundredMillion";

export interface CorrectedAmount {
  /** The amount as it was read. */
  readonly read: Operand;
  readonly corrected: Money;
}

/** One slip: the amounts that must be corrected together, and the comparisons that fail because of it. */
export interface UnitSlip {
  readonly unit: SlippedUnit;
  readonly amounts: readonly CorrectedAmount[];
  readonly failed: readonly Equation[];
}

/** The declaration with other amounts in place of some; everything else stays. */
export function correctAmounts(
  declaration: Declaration,
  corrections: readonly CorrectedAmount[],
): Declaration {
  if (corrections.length === 0) {
    return declaration;
  }
  const byField = new Map(corrections.map(({ read, corrected }) => [read.field, corrected]));
  const correct = (field: FieldPath, amount: AmountField): AmountField => {
    const value = byField.get(field);
    return value === undefined ? amount : { ...amount, value };
  };
  const correctTask = (list: "tasks" | "otherTasks") => (task: Task, at: number) => {
    const amount = correct(`${list}[${at}].amount`, task.amount);
    return amount === task.amount ? task : { ...task, amount };
  };
  return {
    ...declaration,
    budget: forEachBudgetField((name) => correct(`budget.${name}`, declaration.budget[name])),
    tasks: declaration.tasks.map(correctTask("tasks")),
    otherTasks: declaration.otherTasks.map(correctTask("otherTasks")),
  };
}
