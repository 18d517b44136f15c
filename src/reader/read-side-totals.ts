import type { SheetUnit } from "../declaration/amount";
import type { PrintedTotal } from "../declaration/declaration";
import { OF_WHICH, USES } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { labelledAmount } from "./amount-cell";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { BudgetReading } from "./read-budget";
import { isTotalLabel } from "./total-label";

/** A total of expenditure whose parts stand right of it, the first behind 其中: 支出预算合计 beside 其中：人员经费. */
export function readSideTotals(
  frame: FormFrame,
  { budget, labels }: BudgetReading,
  area: Area,
  unit: SheetUnit | null,
): readonly PrintedTotal[] {
  const { cells } = frame;
  const totalLabels = cellsInArea(cells, area).filter(isTotalLabel);
  return totalLabels.flatMap((label): readonly PrintedTotal[] => {
    const total = labelledAmount(frame, area, label, unit);
    const right = cellsOfRow(cells, label.row, { left: label.area.right + 1, right: area.right });
    const first = right.find(({ term }) => term.startsWith(OF_WHICH));
    const next = totalLabels.find(({ column, row }) => column === label.column && row > label.row);
    const bottom = (next?.row ?? area.bottom + 1) - 1;
    const parts = PARTS.filter((field) =>
      labels
        .get(field)
        ?.some(
          ({ row, column }) =>
            row >= label.row && row <= bottom && column >= (first?.column ?? Infinity),
        ),
    );
    return total?.reading.kind === "number" &&
      label.stem.includes(USES) &&
      parts.length === PARTS.length
      ? [
          {
            section: "budget",
            kind: "column",
            name: label.stem,
            total,
            parts: parts.map((field) => budget[field]),
          },
        ]
      : [];
  });
}

const PARTS = ["basicExpenditure", "projectExpenditure"] as const;
