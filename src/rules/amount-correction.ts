import { FEN_PER_UNIT, type AmountField, type SheetUnit } from "../declaration/amount";
import type { Money } from "../declaration/money";
import type { Correction } from "./finding";

/** An amount as a number of the unit that the form states for it. */
export function inSheetUnit(amount: Money, unit: SheetUnit): number {
  return amount / FEN_PER_UNIT[unit];
}

/** Puts an amount into its cell as a number; a formula is not for us to replace. */
export function amountCorrection(
  { cell, raw, reading }: AmountField,
  amount: Money,
): Correction | null {
  return cell === null || reading.kind !== "number" || reading.storedAs === "formula"
    ? null
    : { cell, before: raw, after: { kind: "number", value: inSheetUnit(amount, reading.unit) } };
}
