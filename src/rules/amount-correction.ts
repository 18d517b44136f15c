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

/** The figure to write for an amount in the unit that the form states for it, to the 分 and with two decimals at least. */
export function figureIn(amount: Money, unit: SheetUnit): string {
  const value = amount / FEN_PER_UNIT[unit];
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return value.toFixed(Math.max(2, decimals));
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
