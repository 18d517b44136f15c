/**
 * Money as an integer of 0.01 元 (分), so that sums are exact: 1 万元 = 1 000 000.
 * Safe up to 9×10¹³ 元, far above any budget.
 */
export type Money = number & { readonly unit: "fen" };

/** How many 分 one 万元 is. */
export const FEN_PER_WAN = 1_000_000;

/** Brands an integer of 分. @throws RangeError when it is not a safe integer. */
export function fen(amount: number): Money {
  if (!isMoney(amount)) {
    throw new RangeError(`Not an exact amount of money: ${amount}`);
  }
  return amount;
}

function isMoney(amount: number): amount is Money {
  return Number.isSafeInteger(amount);
}

/** The amount in 万元, for people and for the report. */
export function toWan(money: Money): number {
  return money / FEN_PER_WAN;
}

/** Exact sum. */
export function sum(amounts: Iterable<Money>): Money {
  let total = 0;
  for (const amount of amounts) {
    total += amount;
  }
  return fen(total);
}

/** Exact difference `a - b`. */
export function subtract(a: Money, b: Money): Money {
  return fen(a - b);
}
