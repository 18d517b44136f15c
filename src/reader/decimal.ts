import { fen, type Money } from "../declaration/money";

/** An exact decimal number: `digits × 10^exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The number a text writes with digits, an optional sign, fraction and exponent; null when it writes none. */
export function parseDecimal(text: string): Decimal | null {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text);
  if (parts === null) {
    return null;
  }
  const [, sign = "", whole = "", fraction = "", power = "0"] = parts;
  return {
    digits: BigInt(`${sign === "-" ? "-" : ""}${whole}${fraction}`),
    exponent: Number(power) - fraction.length,
  };
}

/** The decimal moved by powers of ten: `shift(2.5, 4)` is 25 000. */
export function shift({ digits, exponent }: Decimal, powers: number): Decimal {
  return { digits, exponent: exponent + powers };
}

/** The nearest binary number. */
export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

/**
 * Money of a number of 分, a half rounded away from zero.
 * @throws RangeError beyond the exact integers, see `fen`.
 */
export function toMoney(decimal: Decimal): Money {
  return fen(toNumber({ digits: roundedToInteger(decimal), exponent: 0 }));
}

function roundedToInteger({ digits, exponent }: Decimal): bigint {
  if (exponent >= 0) {
    return digits * 10n ** BigInt(exponent);
  }
  const divisor = 10n ** BigInt(-exponent);
  const half = digits < 0n ? -divisor : divisor;
  return (2n * digits + half) / (2n * divisor);
}
