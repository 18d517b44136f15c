import type { AmountField } from "../declaration/amount";
import { type Declaration } from "../declaration/declaration";
import { placedTasks } from "../declaration/placed-tasks";
import { BUDGET_FIELDS, type BudgetField } from "../declaration/form-parts";
import type { FieldPath } from "../declaration/field-path";
import type { LostAmount } from "./not-checked";

/** An amount of a form with its place in the model. */
export interface PlacedAmountField {
  readonly field: FieldPath;
  readonly amount: AmountField;
  /** What the rules lose when it cannot be read. */
  readonly loss: LostAmount;
}

/** Every amount of a form: the eight of the budget, then those of the tasks. */
export function amountFields(declaration: Declaration): readonly PlacedAmountField[] {
  return [
    ...BUDGET_FIELDS.map((name: BudgetField) => ({
      field: `budget.${name}` as const,
      amount: declaration.budget[name],
      loss: name,
    })),
    ...placedTasks(declaration).map(({ path, task }) => ({
      field: `${path}.amount` as const,
      amount: task.amount,
      loss: "taskAmount" as const,
    })),
  ];
}
