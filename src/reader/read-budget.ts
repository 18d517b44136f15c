import type { AmountField, SheetUnit } from "../declaration/amount";
import { type Budget } from "../declaration/declaration";
import { forEachBudgetField, type BudgetField } from "../declaration/form-parts";
import type { Area } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import { cellUnder, spanOfHeader } from "./header-row";
import { lackingAmount } from "./lacking-amount";
import { budgetLabels } from "./budget-labels";
import type { KnownForm } from "./recognise-edition";
import { readAmount } from "./read-amount";
import type { SheetCell } from "./sheet-cells";

/** The eight amounts and the labels they were found by. */
export interface BudgetReading {
  readonly budget: Budget;
  readonly labels: Readonly<Record<BudgetField, SheetCell | null>>;
}

/** Reads the amounts of the budget section, each right of its label. */
export function readBudget(form: KnownForm, unit: SheetUnit | null): BudgetReading {
  const { frame, edition } = form;
  const area = placeOf(frame, "budget")?.area ?? null;
  const labels = area === null ? new Map<BudgetField, SheetCell>() : budgetLabels(frame, area);
  const amountOf = (field: BudgetField): AmountField => {
    const label = labels.get(field);
    const cell = area && label ? amountCell(frame, area, label) : null;
    return cell === null
      ? lackingAmount(edition, `amount:${field}`)
      : readAmount(cell, cell.address, unit);
  };
  return {
    budget: forEachBudgetField(amountOf),
    labels: forEachBudgetField((field) => labels.get(field) ?? null),
  };
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
