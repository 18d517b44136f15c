import { FEN_PER_UNIT, type AmountField, type SheetUnit } from "../declaration/amount";
import type { Money } from "../declaration/money";
import type { Correction } from "./finding";

/** An amount as a number of the unit that the sheet states. */
export function inSheetUnit(amount: Money, unit: SheetUnit | null): number {
  return amount / FEN_PER_UNIT[unit ?? "万元"];
}

/** Puts an amount into its cell as a number; a formula is not for us to replace. */
export function amountCorrection(
  { cell, raw, reading }: AmountField,
  amount: Money,
  unit: SheetUnit | null,
): Correction | null {
  const isTyped = reading.kind === "number" && reading.storedAs !== "formula";
  return cell === null || !isTyped
    ? null
    : { cell, before: raw, after: { kind: "number", value: inSheetUnit(amount, unit) } };
}
