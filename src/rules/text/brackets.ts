import { remembered } from "../../declaration/remembered";

/** The round brackets of a text. */
export interface Brackets {
  /** Pairs of one width, by their width. */
  readonly half: number;
  readonly full: number;
  /** Places of pairs of one full- and one half-width sign. */
  readonly mixed: readonly (readonly [open: number, close: number])[];
  /** Brackets without a partner. */
  readonly single: number;
}

const OPEN = "(（";
const CLOSE = ")）";

/** What makes a closing bracket one of a list number: 1）, a), 一）. */
const LIST_NUMBER = /(?:^|[\s,，;；:：。、)）])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[A-Za-z])$/;
/** Of the longest one with the sign in front of it. */
const LIST_NUMBER_LENGTH = 4;

const NO_BRACKETS: Brackets = { half: 0, full: 0, mixed: [], single: 0 };

/** Finds the round brackets of a text, inner ones first. */
export function bracketsOf(text: string): Brackets {
  return /[()（）]/.test(text) ? bracketsIn(text) : NO_BRACKETS;
}

const bracketsIn: (text: string) => Brackets = remembered((text) => {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  let single = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPEN.includes(sign)) {
      open.push(at);
    } else if (CLOSE.includes(sign)) {
      const partner = open.pop();
      if (partner !== undefined) {
        pairs.push([partner, at]);
      } else if (!LIST_NUMBER.test(text.slice(Math.max(at - LIST_NUMBER_LENGTH, 0), at))) {
        single += 1;
      }
    }
  }
  const isFull = ([from, to]: readonly [number, number]): readonly boolean[] => [
    text.charAt(from) === "（",
    text.charAt(to) === "）",
  ];
  return {
    half: pairs.filter((pair) => !isFull(pair).includes(true)).length,
    full: pairs.filter((pair) => !isFull(pair).includes(false)).length,
    mixed: pairs.filter((pair) => new Set(isFull(pair)).size === 2),
    single: single + open.length,
  };
});

/** The text with its mixed pairs in one width. */
export function withUniformBrackets(text: string, width: "half" | "full"): string {
  const [open, close] = width === "full" ? ["（", "）"] : ["(", ")"];
  const places = new Map(
    bracketsOf(text).mixed.flatMap(([from, to]) => [[from, open] as const, [to, close] as const]),
  );
  return text
    .split("")
    .map((sign, at) => places.get(at) ?? sign)
    .join("");
}
