import type { AmountField, SheetUnit } from "../declaration/amount";
import type { Area } from "../sheet/address";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import { cellUnder, spanOfHeader } from "./header-row";
import { readAmount } from "./read-amount";
import type { SheetCell } from "./sheet-cells";
import { cellText } from "./text-field";
import { isTotalLabel } from "./total-label";

/**
 * The cell of a label's amount: in its row, before the next label, under the nearest amount header
 * above; without such a header below it where labels stand side by side, else the cell beside it, or the first amount
 * where that is blank.
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
  if (isHeading(frame, area, label)) {
    return cells.at({ row: label.area.bottom + 1, column: label.column });
  }
  const beside = left <= last ? cells.at({ row: label.row, column: left }) : null;
  const filled = right.find(({ column }) => column <= last);
  return filled !== undefined && (filled.column === left || isAmount(filled)) ? filled : beside;
}

/** Reads the amount of a label, in a cell of its own or behind the label's colon. */
export function labelledAmount(
  frame: FormFrame,
  area: Area,
  label: SheetCell,
  unit: SheetUnit | null,
): AmountField | null {
  if (label.amountBehind !== null) {
    return amountBehind(label, label.amountBehind, unit);
  }
  const cell = amountCell(frame, area, label);
  return cell && readAmount(cell, cell.address, unit);
}

function amountBehind(label: SheetCell, amount: string, unit: SheetUnit | null): AmountField {
  const { value, cell, reading } = readAmount({ ...label, value: amount }, label.address, unit);
  return {
    value,
    cell,
    raw: cellText(label),
    reading: reading.kind === "number" ? { ...reading, storedAs: "label" } : reading,
  };
}

/** Whether a label heads a column: in a row of nothing but labels, with no label but amounts in the row below. */
function isHeading({ cells, words }: FormFrame, area: Area, label: SheetCell): boolean {
  const isLabel = (cell: SheetCell): boolean => words.budget(cell) !== null || isTotalLabel(cell);
  const row = cellsOfRow(cells, label.row, area);
  const below = cellsOfRow(cells, label.area.bottom + 1, area);
  return (
    label.area.bottom < area.bottom &&
    row.filter(isLabel).length > 1 &&
    row.every((cell) => isLabel(cell) || words.sections(cell) !== null) &&
    below.some(({ value }) => typeof value === "number") &&
    !below.some(isLabel)
  );
}

/** Whether a cell further right is an amount and not the label of another one. */
function isAmount(cell: SheetCell): boolean {
  return readAmount(cell, cell.address, null).reading.kind !== "unreadable";
}

/** The lowest amount header in an area, the first of its row. */
function amountHeader({ cells, words }: FormFrame, area: Area): SheetCell | null {
  const headers = cellsInArea(cells, area).filter((cell) => words.amountHeader(cell) !== null);
  const row = headers.at(-1)?.row;
  return headers.find((header) => header.row === row) ?? null;
}
