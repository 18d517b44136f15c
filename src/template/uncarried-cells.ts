import { type Declaration, type Task } from "../declaration/declaration";
import { BUDGET_FIELDS } from "../declaration/form-parts";
import type { Edition } from "../editions/edition";
import { isLabelTerm, labelTerms } from "../editions/label-terms";
import type { CellAddress } from "../sheet/address";
import type { CarryRemark } from "./carry-remark";

/**
 * The cells of a form that are neither its labels nor fields of the typed model: further columns, remarks, printed
 * totals. A new form has no place for them.
 */
export function uncarriedCells(source: Declaration, edition: Edition): readonly CarryRemark[] {
  const fields = fieldCells(source);
  const terms = labelTerms(edition);
  return source.cells
    .filter(({ cell, text }) => !fields.has(cell) && !isLabelTerm(terms, text))
    .map(({ cell, text }) => ({ reason: "other-cell", cell, text }));
}

function fieldCells(source: Declaration): ReadonlySet<CellAddress | null> {
  const { title, department, overallGoal, budget, indicators } = source;
  const tasks = [...source.tasks, ...source.otherTasks].flatMap(taskFields);
  const rows = indicators.flatMap(({ name, periodValue, annualValue }) => [
    name,
    periodValue,
    annualValue,
  ]);
  const amounts = BUDGET_FIELDS.map((field) => budget[field]);
  return new Set(
    [title, source.year, department, overallGoal, ...amounts, ...tasks, ...rows].map(
      ({ cell }) => cell,
    ),
  );
}

function taskFields({ name, content, amount, target }: Task) {
  return [name, content, amount, target];
}
