import type { SheetUnit } from "../declaration/amount";
import type { PrintedTotal } from "../declaration/declaration";
import { BUDGET_GROUPS } from "../editions/labels/budget-labels";
import { OF_WHICH, SOURCES, USES } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { labelledAmount } from "./amount-cell";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { BudgetReading } from "./read-budget";
import type { SheetCell } from "./sheet-cells";
import { isTotalLabel } from "./total-label";

/**
 * A total whose parts stand right of it, the first behind 其中, both amounts of a group and nothing else: 支出预算合计 beside
 * 其中：人员经费.
 */
export function readSideTotals(
  frame: FormFrame,
  { budget, labels }: BudgetReading,
  area: Area,
  unit: SheetUnit | null,
): readonly PrintedTotal[] {
  const { cells } = frame;
  const known = new Set([...labels.values()].flat().map(({ address }) => address));
  const totalLabels = cellsInArea(cells, area).filter(isTotalLabel);
  return totalLabels.flatMap((label): readonly PrintedTotal[] => {
    const total = labelledAmount(frame, area, label, unit);
    const right = cellsOfRow(cells, label.row, { left: label.area.right + 1, right: area.right });
    const first = right.find(({ term }) => term.startsWith(OF_WHICH));
    const next = totalLabels.find(({ column, row }) => column === label.column && row > label.row);
    const bottom = (next?.row ?? area.bottom + 1) - 1;
    if (first === undefined || total?.reading.kind !== "number") {
      return [];
    }
    const beside = cellsInArea(cells, { ...area, top: label.row, left: first.column, bottom });
    const isOther = ({ term, address }: SheetCell) => term !== "" && !known.has(address);
    const group = BUDGET_GROUPS.find(
      ({ id, fields }) =>
        isAbout(label, id) &&
        fields.every((field) => labels.get(field)?.some((part) => beside.includes(part))),
    );
    return group === undefined || beside.some(isOther)
      ? []
      : [
          {
            section: "budget",
            kind: "column",
            name: label.stem,
            total,
            parts: group.fields.map((field) => budget[field]),
          },
        ];
  });
}

/** 支出合计 is no sum of sources of income, nor 收入合计 one of expenditure. */
function isAbout({ stem }: SheetCell, group: string): boolean {
  return (
    (group === "expenditure" && !stem.includes(SOURCES)) ||
    (group === "income" && !stem.includes(USES))
  );
}
