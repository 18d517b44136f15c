import type { AmountField } from "../declaration/amount";
import type { Declaration } from "../declaration/declaration";
import { amountFields } from "./amount-fields";

/** The printed totals and kinds of fund that are no fields of the model, each once. */
export function totalAmounts(declaration: Declaration): readonly AmountField[] {
  const fields = new Set(amountFields(declaration).map(({ amount }) => amount.cell));
  const amounts = declaration.totals.flatMap(({ total, parts }) => [total, ...parts]);
  const byCell = new Map(amounts.map((amount) => [amount.cell, amount]));
  return [...byCell.values()].filter(({ cell }) => cell !== null && !fields.has(cell));
}
