import type { AmountField, SheetUnit } from "../declaration/amount";
import type { Budget, ForeignLabel } from "../declaration/declaration";
import { forEachBudgetField, type BudgetField } from "../declaration/form-parts";
import { placeOf } from "./form-frame";
import { labelledAmount } from "./amount-cell";
import { lackingAmount } from "./lacking-amount";
import { budgetLabels } from "./budget-labels";
import { placeBudgetLabels } from "./place-budget-labels";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { cellText } from "./text-field";

/** The eight amounts and the labels they were found by. */
export interface BudgetReading {
  readonly budget: Budget;
  readonly labels: ReadonlyMap<BudgetField, SheetCell>;
  /** Those of the labels that the form does not print. */
  readonly foreign: readonly ForeignLabel[];
}

/** Reads the amounts of the budget section, each right of its label. */
export function readBudget(form: KnownForm, unit: SheetUnit | null): BudgetReading {
  const { frame, edition } = form;
  const area = placeOf(frame, "budget")?.area ?? null;
  if (area === null) {
    return {
      budget: forEachBudgetField((field) => lackingAmount(edition, `amount:${field}`)),
      labels: new Map(),
      foreign: [],
    };
  }
  const known = budgetLabels(frame, area);
  const placed = placeBudgetLabels(frame, edition, area, known);
  const labels = new Map([...known, ...placed]);
  const amountOf = (field: BudgetField): AmountField => {
    const label = labels.get(field);
    const amount = label === undefined ? null : labelledAmount(frame, area, label, unit);
    return amount ?? lackingAmount(edition, `amount:${field}`);
  };
  return {
    budget: forEachBudgetField(amountOf),
    labels,
    foreign: [...placed].map(([field, label]) => ({
      takenFor: field,
      cell: label.address,
      text: cellText(label).trim(),
    })),
  };
}
