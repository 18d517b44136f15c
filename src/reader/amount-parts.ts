import { BUDGET_FIELDS, type BudgetField } from "../declaration/form-parts";
import { BUDGET_PARTS } from "../editions/labels/budget-parts";
import { OF_WHICH } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { cellsInArea } from "./cells-in-area";

import type { SheetCell, SheetCells } from "./sheet-cells";

/** The labels of each amount that stands on the form in its parts, all of them, and not as one: 人员经费 and 公用经费. */
export function amountParts(
  cells: SheetCells,
  area: Area,
  labels: ReadonlyMap<BudgetField, SheetCell>,
): ReadonlyMap<BudgetField, readonly SheetCell[]> {
  const inArea = cellsInArea(cells, area).filter(isPartOfAmount);
  if (inArea.length === 0) {
    return NO_PARTS;
  }
  const found = BUDGET_FIELDS.flatMap((field) => {
    const parts = (BUDGET_PARTS[field] ?? []).map((wordings) =>
      inArea.find((cell) => wordings.includes(withoutLead(cell))),
    );
    const own = labels.get(field);
    const all = parts.filter((part) => part !== undefined);
    const isWhole = own !== undefined && !all.some(({ address }) => address === own.address);
    return all.length < parts.length || parts.length === 0 || isWhole
      ? []
      : [[field, all] as const];
  });
  return new Map(found);
}

/** Whether a cell labels a part of an amount: 公用经费. */
export function isPartOfAmount(cell: SheetCell): boolean {
  return ALL_PARTS.has(withoutLead(cell));
}

const NO_PARTS: ReadonlyMap<BudgetField, readonly SheetCell[]> = new Map();

const ALL_PARTS: ReadonlySet<string> = new Set(Object.values(BUDGET_PARTS).flat(2));

function withoutLead({ stem }: SheetCell): string {
  return stem.startsWith(OF_WHICH) ? stem.slice(OF_WHICH.length).replace(/^:/, "") : stem;
}
