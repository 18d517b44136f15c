import type { Declaration } from "../../declaration/declaration";
import type { BudgetField } from "../../declaration/form-parts";
import type { CellAddress } from "../../sheet/address";

/** The cells of budget amounts in the given order; null where the form has none. */
export function budgetCells(
  { budget }: Declaration,
  fields: readonly BudgetField[],
): readonly (CellAddress | null)[] {
  return fields.map((field) => budget[field].cell);
}
