import { ABSENT_AMOUNT, type AmountField, type SheetUnit } from "../declaration/amount";
import type { FormFrame } from "./form-frame";
import { lackingAmount } from "./lacking-amount";
import { readAmount } from "./read-amount";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { sumOfAmounts } from "./sum-of-amounts";
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
    return sumOfAmounts(columns.map(({ address }) => amountIn(row, cellAt(address), unit)));
  };
}

/** An amount that several rows share counts once, in the first of them. */
function amountIn(row: number, cell: SheetCell | null, unit: SheetUnit | null): AmountField {
  if (cell === null) {
    return { value: null, cell: null, raw: "", reading: { kind: "blank", mark: null } };
  }
  return cell.row < row ? ABSENT_AMOUNT : readAmount(cell, cell.address, unit);
}
