import {
  FEN_PER_UNIT,
  type AmountField,
  type AmountReading,
  type SheetUnit,
} from "../declaration/amount";
import type { Money } from "../declaration/money";
import type { Correction } from "./finding";

type StoredAs = Extract<AmountReading, { kind: "number" }>["storedAs"];

const REPLACEABLE: ReadonlySet<StoredAs> = new Set(["number", "text"]);

/** An amount as a number of the unit that the form states for it. */
export function inSheetUnit(amount: Money, unit: SheetUnit): number {
  return amount / FEN_PER_UNIT[unit];
}

/** Puts an amount into its cell as the number that its format shows; a formula, a label or parts of it are not for us to replace. */
export function amountCorrection(
  { cell, raw, reading }: AmountField,
  amount: Money,
): Correction | null {
  if (cell === null || reading.kind !== "number" || !REPLACEABLE.has(reading.storedAs)) {
    return null;
  }
  const value = (amount * 10 ** reading.scale) / FEN_PER_UNIT[reading.unit];
  return { cell, before: raw, after: { kind: "number", value } };
}
