import type { AmountSuffix } from "../declaration/amount";
import { parseDecimal, type Decimal } from "./decimal";

/** What a text in an amount cell says. */
export type AmountText =
  | {
      readonly kind: "number";
      readonly decimal: Decimal;
      readonly suffix: AmountSuffix | null;
      readonly explanation: string | null;
      readonly doubled: boolean;
    }
  | { readonly kind: "blank"; readonly mark: string | null }
  | { readonly kind: "unreadable" };

const NOTHING = /^(?:[—–\-―─/*]+|无+|空+|不适用)$/;
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(亿元|万元|亿|万|元)?$/;
const SUFFIXES: readonly AmountSuffix[] = ["元", "万", "万元", "亿", "亿元"];

/**
 * Reads a folded text (`foldText`: narrow, without white space) as docs/form.md describes: a number with an optional
 * unit, which may be negative (all in brackets), written twice or explained in brackets; or a mark for nothing; or
 * neither.
 */
export function parseAmountText(folded: string): AmountText {
  const text = withoutCurrency(folded.replace(/[−－]/g, "-"));
  const bracketed = /^\(([^()]*)\)$/.exec(text)?.[1];
  const alone = bracketed === undefined ? null : parseNumber(withoutCurrency(bracketed));
  if (alone !== null) {
    const decimal = negative(alone.decimal);
    return { kind: "number", ...alone, decimal, explanation: null, doubled: false };
  }
  const { rest, explanation } = withoutExplanation(text);
  if (rest === "" || NOTHING.test(rest)) {
    return { kind: "blank", mark: text === "" ? null : text };
  }
  const once = parseNumber(rest);
  if (once !== null) {
    return { kind: "number", ...once, explanation, doubled: false };
  }
  const half = rest.slice(0, rest.length / 2);
  const twice = half + half === rest ? parseNumber(half) : null;
  return twice === null
    ? { kind: "unreadable" }
    : { kind: "number", ...twice, explanation, doubled: true };
}

interface WrittenNumber {
  readonly decimal: Decimal;
  readonly suffix: AmountSuffix | null;
}

function parseNumber(text: string): WrittenNumber | null {
  const parts = NUMBER.exec(text);
  if (parts === null) {
    return null;
  }
  const [, sign = "", whole = "", fraction = "", unit] = parts;
  const decimal = parseDecimal(`${sign}${whole.replaceAll(",", "")}${fraction}`);
  const suffix = SUFFIXES.find((known) => known === unit) ?? null;
  return decimal === null ? null : { decimal, suffix };
}

function negative({ digits, exponent }: Decimal): Decimal {
  return { digits: digits > 0n ? -digits : digits, exponent };
}

function withoutCurrency(text: string): string {
  return text.startsWith("¥") ? text.slice(1) : text;
}

/** Takes every closed bracket out of the text, nested ones with their outermost. */
function withoutExplanation(text: string): { rest: string; explanation: string | null } {
  let rest = "";
  let explanation = "";
  let depth = 0;
  for (const sign of text) {
    depth += sign === "(" ? 1 : 0;
    if (depth > 0) {
      explanation += sign;
    } else {
      rest += sign;
    }
    depth -= sign === ")" && depth > 0 ? 1 : 0;
  }
  const closed = depth === 0 && explanation !== "";
  return closed ? { rest, explanation } : { rest: text, explanation: null };
}
