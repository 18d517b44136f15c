import type { AmountField, SheetUnit } from "../declaration/amount";
import type { Budget, ForeignLabel } from "../declaration/declaration";
import { forEachBudgetField, type BudgetField } from "../declaration/form-parts";
import { amountParts } from "./amount-parts";
import { placeOf } from "./form-frame";
import { labelledAmount } from "./amount-cell";
import { lackingAmount } from "./lacking-amount";
import { budgetLabels, type BudgetLabels } from "./budget-labels";
import { placeBudgetLabels } from "./place-budget-labels";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { sumOfAmounts } from "./sum-of-amounts";
import { cellText } from "./text-field";

/** The eight amounts and the labels they were found by. */
export interface BudgetReading {
  readonly budget: Budget;
  readonly labels: BudgetLabels;
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
  const printed = budgetLabels(frame, area);
  const known = new Map([...listed(printed), ...amountParts(frame.cells, area, printed)]);
  const placed = placeBudgetLabels(frame, edition, area, known);
  const labels = new Map([...known, ...listed(placed)]);
  const amountOf = (field: BudgetField): AmountField => {
    const own = labels.get(field);
    const amounts = own?.flatMap((label) => labelledAmount(frame, area, label, unit) ?? []) ?? [];
    return amounts.length === 0 ? lackingAmount(edition, `amount:${field}`) : sumOfAmounts(amounts);
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

function listed(
  labels: ReadonlyMap<BudgetField, SheetCell>,
): readonly (readonly [BudgetField, readonly SheetCell[]])[] {
  return [...labels].map(([field, label]) => [field, [label]]);
}
