import type { AmountField, SheetUnit } from "../declaration/amount";
import { forEachBudgetField, type Budget, type BudgetField } from "../declaration/declaration";
import type { Area } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import { cellUnder, spanOfHeader } from "./header-row";
import { readAmount } from "./read-amount";
import type { SheetCell } from "./sheet-cells";

/** An amount of a form that lacks its label or its column. */
export const MISSING_AMOUNT: AmountField = {
  value: null,
  cell: null,
  raw: "",
  reading: { kind: "missing" },
};

/** The eight amounts and the labels they were found by. */
export interface BudgetReading {
  readonly budget: Budget;
  readonly labels: Readonly<Record<BudgetField, SheetCell | null>>;
}

/** Reads the amounts of the budget section, each right of its label. */
export function readBudget(frame: FormFrame, unit: SheetUnit | null): BudgetReading {
  const area = placeOf(frame, "budget")?.area ?? null;
  const labels = area === null ? new Map<BudgetField, SheetCell>() : findLabels(frame, area);
  const amountOf = (field: BudgetField): AmountField => {
    const label = labels.get(field);
    const cell = area && label ? amountCell(frame, area, label) : null;
    return cell === null ? MISSING_AMOUNT : readAmount(cell, cell.address, unit);
  };
  return {
    budget: forEachBudgetField(amountOf),
    labels: forEachBudgetField((field) => labels.get(field) ?? null),
  };
}

/** The label of each amount; the form's own wording before a synonym, the upper before the lower. */
function findLabels({ cells, words }: FormFrame, area: Area): ReadonlyMap<BudgetField, SheetCell> {
  const printed = new Map<BudgetField, SheetCell>();
  const others = new Map<BudgetField, SheetCell>();
  for (const cell of cellsInArea(cells, area)) {
    const meaning = words.budget(cell);
    const labels = meaning?.printed === true ? printed : others;
    if (meaning !== null && !labels.has(meaning.value)) {
      labels.set(meaning.value, cell);
    }
  }
  return new Map([...others, ...printed]);
}

/**
 * The cell of a label's amount: in its row, before the next label, under the nearest amount header
 * above; without such a header the first filled cell.
 */
function amountCell(frame: FormFrame, area: Area, label: SheetCell): SheetCell | null {
  const { cells, words } = frame;
  const right = cellsOfRow(cells, label.row, area).filter(({ column }) => column > label.column);
  const next = right.find((cell) => words.budget(cell) !== null);
  const last = (next?.column ?? area.right + 1) - 1;
  const left = label.area.right + 1;
  const header = amountHeader(frame, { ...area, left, right: last, bottom: label.row });
  if (header !== null) {
    const span = spanOfHeader(cells, header, false);
    return cellUnder(cells, label.row, { left: span.left, right: Math.min(span.right, last) });
  }
  const filled = right.find(({ column }) => column <= last);
  return filled ?? (left <= last ? cells.at({ row: label.row, column: left }) : null);
}

/** The lowest amount header in an area, the first of its row. */
function amountHeader({ cells, words }: FormFrame, area: Area): SheetCell | null {
  const headers = cellsInArea(cells, area).filter((cell) => words.amountHeader(cell) !== null);
  const row = headers.at(-1)?.row;
  return headers.find((header) => header.row === row) ?? null;
}
