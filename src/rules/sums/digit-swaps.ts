import { FEN_PER_UNIT, type SheetUnit } from "../../declaration/amount";
import { fen, type Money } from "../../declaration/money";

/** The amounts that arise when two neighbouring digits change places, as typed in the sheet's unit. */
export function digitSwaps(amount: Money, unit: SheetUnit | null): readonly Money[] {
  // People type two decimals.
  const step = FEN_PER_UNIT[unit ?? "万元"] / 100;
  const lastDigit = amount % step === 0 ? step : 1;
  const digits = Array.from(String(Math.abs(amount) / lastDigit));
  const sign = amount < 0 ? -1 : 1;
  return digits.slice(1).flatMap((right, at) => {
    const left = digits[at] ?? right;
    const losesDigit = at === 0 && right === "0";
    const swapped = [...digits.slice(0, at), right, left, ...digits.slice(at + 2)].join("");
    return left === right || losesDigit ? [] : [fen(sign * Number(swapped) * lastDigit)];
  });
}
