import type { SheetUnit } from "../declaration/amount";
import type { PrintedTotal } from "../declaration/declaration";
import { BUDGET_GROUPS } from "../editions/labels/budget-labels";
import type { Area } from "../sheet/address";
import { labelledAmount } from "./amount-cell";
import { cellsInArea } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { BudgetReading } from "./read-budget";
import type { SheetCell } from "./sheet-cells";

/** Totals beside the name of a group of the budget, over its two lines: 部门预算支出 with an amount. */
export function readGroupTotals(
  frame: FormFrame,
  { budget, labels }: BudgetReading,
  area: Area,
  unit: SheetUnit | null,
): readonly PrintedTotal[] {
  return cellsInArea(frame.cells, area).flatMap((head): readonly PrintedTotal[] => {
    const id = frame.words.groups(head)?.value;
    const fields = BUDGET_GROUPS.find((group) => group.id === id)?.fields ?? [];
    const total = fields.length === 0 ? null : labelledAmount(frame, area, head, unit);
    const lines = fields.flatMap((field) => labels.get(field)?.[0] ?? []);
    const isWhole = lines.length === fields.length && lines.every((line) => isUnder(line, head));
    return total?.reading.kind === "number" && isWhole
      ? [
          {
            section: "budget",
            kind: "column",
            name: head.stem,
            total,
            parts: fields.map((field) => budget[field]),
          },
        ]
      : [];
  });
}

function isUnder({ row, column }: SheetCell, head: SheetCell): boolean {
  return column === head.column && row > head.row;
}
