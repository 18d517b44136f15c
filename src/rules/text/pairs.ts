import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";
import { withoutBrackets } from "./without-brackets";

/** A number with its unit in a text: `2次`, `80–90%`, `1.2万元`. */
export interface Pair {
  /** As the folded text writes it. */
  readonly text: string;
  /** The lower end of a range; 万 and 亿 are multiplied in. */
  readonly low: number;
  /** The upper end of a range; equal to `low` for a single number. */
  readonly high: number;
  readonly unit: string;
  /** The folded text in front of the number and its sign, and behind the unit. */
  readonly before: string;
  readonly after: string;
}

/** Finds the pairs of a text in order. */
export type PairReader = (text: string) => readonly Pair[];

/** What 万 and 亿 in front of a unit multiply a number by. */
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The source of a pattern for a number in figures. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** The source of a pattern for what may stand between a number and its unit. */
export const SCALE = `[${Object.keys(SCALES).join("")}]?`;
const TO = "(?:[-−–—~〜至到]+)";

/** Ordinals (第2届, 第1–3期) number things and count nothing. */
const ORDINAL = new RegExp(String.raw`第\d+(?:${TO}\d+)*`, "g");

const NUMBER_BEFORE = new RegExp(`(?<=(${NUMBER}))`, "y");

/** A number without a sign right behind one of these is the end of something else: `A4`, `1.2.3`, `1,2345`. */
const JOINED = /(?:[\dA-Za-z]|\d[.,])$/;
/** A hyphen is a minus sign at the start, and behind punctuation or a comparison sign. */
const MINUS = /(?:^|[≥≤><=:,;。、])[-−]$/;

/**
 * A reader of pairs: Arabic numbers followed by a unit, outside brackets. Ordinals, dates and list numbers are none; a
 * range is one pair.
 */
export function pairReader({ units, notUnits }: Pick<RuleWords, "units" | "notUnits">): PairReader {
  const unit = alternatives(units);
  // What is behind a number is looked for first: only there can a long row of figures be worth reading.
  const pattern = new RegExp(
    String.raw`(?<=\d)(?:(${SCALE})(?:${unit})?${TO}(${NUMBER}))?(${SCALE})(?!${alternatives(notUnits)})(${unit})`,
    "g",
  );
  return (text) => {
    const folded = foldText(text);
    if (!/\d/.test(folded)) {
      return [];
    }
    const plain = withoutBrackets(folded).replace(ORDINAL, "第");
    return Array.from(plain.matchAll(pattern), (match) => toPair(match, plain)).filter(
      ({ before, text }) => !/^\d/.test(text) || !JOINED.test(before.slice(-2)),
    );
  };
}

function toPair(match: RegExpExecArray, plain: string): Pair {
  const [behind, firstScale = "", second, scale = "", unit = ""] = match;
  const first = numberBefore(match.index, plain);
  const last = second ?? first;
  const end = match.index + behind.length;
  const unsigned = plain.slice(0, match.index - first.length);
  const isNegative = MINUS.test(unsigned.slice(-2));
  const before = isNegative ? unsigned.slice(0, -1) : unsigned;
  const sign = isNegative ? -1 : 1;
  return {
    text: plain.slice(before.length, end),
    low: sign * toNumber(first, firstScale || scale),
    high: (first === last ? sign : 1) * toNumber(last, scale),
    unit,
    before,
    after: plain.slice(end),
  };
}

/** The number that ends at a place of a text. */
function numberBefore(end: number, text: string): string {
  NUMBER_BEFORE.lastIndex = end;
  return NUMBER_BEFORE.exec(text)?.[1] ?? "";
}

function toNumber(figures: string, scale: string): number {
  return Number(figures.replaceAll(",", "")) * (SCALES[scale] ?? 1);
}
