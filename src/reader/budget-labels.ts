import type { BudgetField } from "../declaration/form-parts";
import type { Area } from "../sheet/address";
import { cellsInArea } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { SheetCell } from "./sheet-cells";

/** The label of each amount; the form's own wording before a synonym, the upper before the lower. */
export function budgetLabels(
  { cells, words }: FormFrame,
  area: Area,
): ReadonlyMap<BudgetField, SheetCell> {
  const printed = new Map<BudgetField, SheetCell>();
  const others = new Map<BudgetField, SheetCell>();
  for (const cell of cellsInArea(cells, area)) {
    const meaning = words.budget(cell);
    const labels = meaning?.wording === "printed" ? printed : others;
    if (meaning !== null && !labels.has(meaning.value)) {
      labels.set(meaning.value, cell);
    }
  }
  return new Map([...others, ...printed]);
}
