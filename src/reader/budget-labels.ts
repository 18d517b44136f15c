import type { BudgetField } from "../declaration/form-parts";
import { BUDGET_GROUPS } from "../editions/labels/budget-labels";
import type { Area } from "../sheet/address";
import { cellsInArea } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { SheetCell } from "./sheet-cells";

/** The labels of the amounts: one each, or those of the parts that stand for an amount. */
export type BudgetLabels = ReadonlyMap<BudgetField, readonly SheetCell[]>;

/**
 * The label of each amount; the form's own wording before a synonym, the upper before the lower. A wording that stands for
 * an amount where nothing else does stands for the other one of its group where something else does: 镇街使用资金 beside
 * 区本级使用资金.
 */
export function budgetLabels(
  { cells, words }: FormFrame,
  area: Area,
): ReadonlyMap<BudgetField, SheetCell> {
  const known = cellsInArea(cells, area).flatMap((cell) => {
    const meaning = words.budget(cell);
    return meaning === null ? [] : [{ cell, field: meaning.value, wording: meaning.wording }];
  });
  const labels = new Map<BudgetField, SheetCell>();
  const add = (field: BudgetField, cell: SheetCell): void => {
    if (!labels.has(field)) {
      labels.set(field, cell);
    }
  };
  for (const wording of ["printed", "synonym"] as const) {
    known
      .filter((label) => label.wording === wording)
      .forEach(({ field, cell }) => {
        add(field, cell);
      });
  }
  for (const { field, cell } of known.filter(({ wording }) => wording === "last-resort")) {
    add(labels.has(field) ? otherOf(field) : field, cell);
  }
  return labels;
}

/** The amount that a group has beside this one. */
function otherOf(field: BudgetField): BudgetField {
  const group = BUDGET_GROUPS.find(({ fields }) => fields.includes(field));
  return group?.fields.find((other) => other !== field) ?? field;
}
