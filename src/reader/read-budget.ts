import type { AmountField, SheetUnit } from "../declaration/amount";
import { type Budget } from "../declaration/declaration";
import { forEachBudgetField, type BudgetField } from "../declaration/form-parts";
import { placeOf } from "./form-frame";
import { labelledAmount } from "./amount-cell";
import { lackingAmount } from "./lacking-amount";
import { budgetLabels } from "./budget-labels";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";

/** The eight amounts and the labels they were found by. */
export interface BudgetReading {
  readonly budget: Budget;
  readonly labels: Readonly<Record<BudgetField, SheetCell | null>>;
}

/** Reads the amounts of the budget section, each right of its label. */
export function readBudget(form: KnownForm, unit: SheetUnit | null): BudgetReading {
  const { frame, edition } = form;
  const area = placeOf(frame, "budget")?.area ?? null;
  const labels = area === null ? new Map<BudgetField, SheetCell>() : budgetLabels(frame, area);
  const amountOf = (field: BudgetField): AmountField => {
    const label = labels.get(field);
    const amount = area && label ? labelledAmount(frame, area, label, unit) : null;
    return amount ?? lackingAmount(edition, `amount:${field}`);
  };
  return {
    budget: forEachBudgetField(amountOf),
    labels: forEachBudgetField((field) => labels.get(field) ?? null),
  };
}
