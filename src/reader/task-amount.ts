import { ABSENT_AMOUNT, type AmountField, type SheetUnit } from "../declaration/amount";
import { sum } from "../declaration/money";
import type { FormFrame } from "./form-frame";
import { lackingAmount } from "./lacking-amount";
import { readAmount } from "./read-amount";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { rowReader } from "./table-rows";

/** Reads the amount of a task by its row; one that the form has no column for is lacking. */
export function taskAmountReader(
  { frame, edition }: KnownForm,
  unit: SheetUnit | null,
): (row: number) => AmountField {
  const amountOf = amountReader(frame, unit);
  const lacking = lackingAmount(edition, "task:amount");
  return amountOf ?? (() => lacking);
}

function amountReader(
  { cells, taskHeader }: FormFrame,
  unit: SheetUnit | null,
): ((row: number) => AmountField) | null {
  const heading = taskHeader?.cells.get("amount");
  if (taskHeader === null || heading === undefined) {
    return null;
  }
  const columns = taskHeader.parts.length > 0 ? taskHeader.parts : [heading];
  const readRow = rowReader(cells, {
    ...taskHeader,
    cells: new Map(columns.map((column) => [column.address, column])),
  });
  return (row) => {
    const cellAt = readRow(row);
    return sumOf(columns.map(({ address }) => amountIn(row, cellAt(address), unit)));
  };
}

/** An amount that several rows share counts once, in the first of them. */
function amountIn(row: number, cell: SheetCell | null, unit: SheetUnit | null): AmountField {
  if (cell === null) {
    return { value: null, cell: null, raw: "", reading: { kind: "blank", mark: null } };
  }
  return cell.row < row ? ABSENT_AMOUNT : readAmount(cell, cell.address, unit);
}

/** Several amounts of a row as one, which stands in the cell of the first; one that cannot be read stands for all. */
function sumOf(amounts: readonly AmountField[]): AmountField {
  const [first = ABSENT_AMOUNT, ...others] = amounts;
  const unreadable = amounts.find(({ reading }) => reading.kind === "unreadable");
  const numbers = amounts.flatMap(({ reading }) => (reading.kind === "number" ? [reading] : []));
  const [reading] = numbers;
  if (others.length === 0 || unreadable !== undefined || reading === undefined) {
    return unreadable ?? first;
  }
  const wan = numbers.reduce((total, number) => total + number.wan, 0);
  return {
    value: sum(amounts.flatMap(({ value }) => value ?? [])),
    cell: first.cell,
    raw: amounts.map(({ raw }) => raw).join(" + "),
    reading: { ...reading, storedAs: "parts", wan: Math.round(wan * 1e8) / 1e8 },
  };
}
