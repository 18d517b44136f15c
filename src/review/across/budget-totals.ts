import { forEachBudgetField, type BudgetField } from "../../declaration/form-parts";
import { fen } from "../../declaration/money";
import type { ReviewedDeclaration } from "../reviewed-file";
import type { BudgetTotal, YearTotals } from "./across";
import { groupBy } from "../group-by";

/** Exact sums of all budget amounts, by year. */
export function budgetTotals(declarations: readonly ReviewedDeclaration[]): readonly YearTotals[] {
  const years = groupBy(declarations, ({ checked }) => checked.declaration.year.value);
  return [...years]
    .sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity))
    .map(([year, group]) => ({
      year,
      declarations: group.length,
      totals: forEachBudgetField((field) => total(group, field)),
    }));
}

function total(declarations: readonly ReviewedDeclaration[], field: BudgetField): BudgetTotal {
  const amounts = declarations.flatMap(
    ({ checked }) => checked.declaration.budget[field].value ?? [],
  );
  // A thousand wrong figures may add up to more than a number can represent exactly.
  const sum = Number(amounts.reduce((sum, amount) => sum + BigInt(amount), BigInt(0)));
  return {
    sum: Number.isSafeInteger(sum) ? fen(sum) : null,
    counted: amounts.length,
    notCounted: declarations.length - amounts.length,
  };
}
