import type { AmountField, SheetUnit } from "../declaration/amount";
import { toWan, type Money } from "../declaration/money";
import type { Correction } from "./finding";

const FEN_PER_YUAN = 100;

/** An amount as a number of the unit that the sheet states. */
export function inSheetUnit(amount: Money, unit: SheetUnit | null): number {
  return unit === "元" ? amount / FEN_PER_YUAN : toWan(amount);
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
