import { remembered } from "./remembered";

/** White space of every kind, and the zero-width characters that pasted texts bring along. */
const BLANK = /[\p{White_Space}\u200B-\u200D\u2060\uFEFF]/u;
const BLANKS = new RegExp(BLANK, "gu");

/** Characters that mean the same but that NFKC does not unify. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "═": "=",
  "∶": ":",
  "〔": "(",
  "【": "(",
  "[": "(",
  "〕": ")",
  "】": ")",
  "]": ")",
};
const SAME_SIGNS = new RegExp(
  `[${Object.keys(SAME_SIGN).join("").replace(/[[\]]/g, "\\$&")}]`,
  "g",
);

/** Two ways to write “other”. */
const OTHER = { rare: "其它", usual: "其他" } as const;

/** A text of these common characters only is not changed by folding. */
const FOLDED = /^[!-Z\\^-~、。《》“”≥≤\u4E00-\u9FFF]*$/;

/** What may precede a text without belonging to it; never the whole text. */
const LEADS: readonly RegExp[] = [
  /^[*★☆※]+(?=[^*★☆※])/,
  /^\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)[、.]?(?=.)/,
  /^[一二三四五六七八九十]{1,3}、(?=.)/,
  /^\d{1,2}(?:、|\.(?!\d))(?=.)/,
  /^(?:目标|指标)\d{1,2}[:、](?=.)/,
];

/** Circled numbers are removed before folding, which would merge them with the text. */
const CIRCLED = /^\s*[①-⑳](?=.)/u;

/** A star after a word marks what must be filled in. */
const MUST = /([\u4E00-\u9FFF)])[*★:]+$/;

/** The first characters of all of these: a quick test, since most texts have none. */
const LEAD = /^[*★☆※(一二三四五六七八九十\d目指]/;

/** Removes outer white space of every kind. */
export function trimText(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) {
    start += 1;
  }
  while (end > start && BLANK.test(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(start, end);
}

/** Whether a text contains white space of any kind. */
export function hasBlank(text: string): boolean {
  return BLANK.test(text);
}

/** Folds widths (NFKC), unifies brackets and comparison signs, and removes all white space. */
export const foldText: (text: string) => string = remembered((text) =>
  FOLDED.test(text)
    ? text
    : text
        .normalize("NFKC")
        .replace(BLANKS, "")
        .replace(SAME_SIGNS, (sign) => SAME_SIGN[sign] ?? sign),
);

/**
 * The text as it is compared, never shown: folded, without leading stars and numbering
 * (`一、`, `(1)`, `1.`, `①`, `指标1：`), without a trailing colon or star, and with 其他 for 其它. A bracketed tail stays: see `splitTail`.
 */
export const normaliseText: (text: string) => string = remembered((text) =>
  withoutColon(withoutLead(foldText(text.replace(CIRCLED, ""))))
    .replace(MUST, "$1")
    .replaceAll(OTHER.rare, OTHER.usual),
);

/** A normalised text and the brackets at its end: `拟投入的资金` and `(万元)`. */
export interface SplitText {
  readonly stem: string;
  /** With its brackets; `""` when there is none. */
  readonly tail: string;
}

/**
 * Splits the bracketed tail off a normalised text; a closing bracket may be lost.
 * A text that is nothing but brackets is all stem.
 */
export function splitTail(normalised: string): SplitText {
  const start = tailStart(normalised);
  return start > 0
    ? { stem: withoutColon(normalised.slice(0, start)), tail: normalised.slice(start) }
    : { stem: normalised, tail: "" };
}

/** Where the last outermost bracket opens that reaches to the end; -1 where none does. */
function tailStart(text: string): number {
  if (!text.endsWith(")")) {
    const open = text.lastIndexOf("(");
    return open > text.lastIndexOf(")") ? open : -1;
  }
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    depth += sign === ")" ? 1 : sign === "(" ? -1 : 0;
    if (depth === 0) {
      return at;
    }
  }
  return -1;
}

function withoutLead(text: string): string {
  if (!LEAD.test(text)) {
    return text;
  }
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = LEADS.reduce((remaining, lead) => remaining.replace(lead, ""), rest);
  }
  return rest;
}

function withoutColon(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === ":") {
    end -= 1;
  }
  return text.slice(0, end);
}
