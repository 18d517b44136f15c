import type { Declaration } from "../../declaration/declaration";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { flawedText, flawedValues } from "../text/flawed-values";
import { textCorrection } from "../text/text-correction";
import { TITLE, withoutTitles } from "../text/titles";

type Sign = "≥" | "≤" | "=";

/** A way of writing a sign; titles of plans and laws are matched too, to be left as they are. */
type Form = readonly [form: RegExp, sign: Sign];

function form(pattern: RegExp, sign: Sign): Form {
  return [new RegExp(`${TITLE}|${pattern.source}`, "g"), sign];
}

/** Other ways to write the signs, the longest first. */
const OTHER_SIGNS: readonly Form[] = [
  form(/[>＞][=＝]|[=＝][>＞]|[≧⩾]/, "≥"),
  form(/[<＜][=＝]|[=＝][<＜]|[≦⩽]/, "≤"),
  form(/═/, "="),
];

/** What every other way to write a sign holds, with a sign or in words: most texts are told by it at once to be well. */
const ANY_SIGN = /[>＞<＜≧⩾≦⩽═]/;
const ANY_WORD = /[大小]于|不[低少小超高大多]/;

/** Words for the signs, right in front of a figure. */
const WORDS: readonly Form[] = [
  form(/(?:大于或?等于|不低于|不少于|不小于)(?=\s*[\d０-９])/, "≥"),
  form(/(?:小于或?等于|不超过|不高于|不大于|不多于)(?=\s*[\d０-９])/, "≤"),
];

/** The same as the whole entry of a column for the sign. */
const ENTRIES: readonly Form[] = [
  form(/^\s*(?:大于或?等于|不低于|不少于|不小于)\s*$/, "≥"),
  form(/^\s*(?:小于或?等于|不超过|不高于|不大于|不多于)\s*$/, "≤"),
];

type MessageId = "sign" | "word";

export const standardComparisonSigns = defineRule<MessageId>({
  id: "F03",
  name: "standard-comparison-signs",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "比较符号用标准写法",
      messages: {
        sign: "{field}“{text}”里的“{found}”不是标准的比较符号：请改为“{signs}”。",
        word: "{field}“{text}”里写“{found}”，而本表其他地方用“{signs}”：请统一用“{signs}”。",
      },
      checks:
        "指标值或符号列里有 ≧、≦、═、⩾、⩽，或者 >=、<=、=>、=<；表中其他地方用了 ≥ 或 ≤ 时，数值前写“大于等于”“不低于”“不超过”等同义的词也会提示。书名号里的文字不算。",
      why: "同一个意思有几种写法，系统只认标准的 ≥、≤、=。",
      remedy: "改为 ≥、≤ 或 =；可以自动改正。",
      examples: {
        fails: "“水质达标率”写“≧95%”；一行写“≥3 场”，另一行写“不少于 5 场”。",
        passes: "“水质达标率”写“≥95%”；全表都写“不少于”。",
      },
    },
    "en-US": {
      title: "Comparison signs in their standard form",
      messages: {
        sign: "{field}, “{text}”, holds “{found}”, which is not a standard comparison sign: write “{signs}”.",
        word: "{field}, “{text}”, says “{found}” where other cells of the form have “{signs}”: use “{signs}” throughout.",
      },
      checks:
        "A value, or the column for the sign, holds ≧, ≦, ═, ⩾, ⩽, >=, <=, => or =<; where the form uses ≥ or ≤, words of the same meaning in front of a figure are reported too. Titles in title marks do not count.",
      why: "There are several ways to write the same, and systems know only the standard signs ≥, ≤ and =.",
      remedy: "Write ≥, ≤ or =; this can be corrected automatically.",
      examples: {
        fails: "“≧95%”, or “≥3 shows” in one row and “not fewer than 5 shows” in another.",
        passes: "“≥95%”, or words in every row.",
      },
    },
  },
  *check({ declaration }) {
    const used = usedSigns(declaration);
    for (const [at, indicator] of declaration.indicators.entries()) {
      const { nature } = indicator.details;
      const flawed = indicator.answered
        ? []
        : [
            ...flawedValues(indicator, at, (raw) => flawOf(raw, WORDS, used)),
            ...(nature === undefined
              ? []
              : flawedText(nature, `indicators[${at}]`, (raw) => flawOf(raw, ENTRIES, used))),
          ];
      for (const { field, cells, raw, flaw } of flawed) {
        yield {
          severity: "info",
          field,
          cells,
          message: {
            id: flaw.id,
            values: {
              field: { field },
              text: excerpt(raw),
              found: { texts: flaw.found },
              signs: { texts: flaw.signs },
            },
          },
          correction: textCorrection(declaration, cells[0], raw, flaw.corrected),
        };
      }
    }
  },
});

interface Flaw {
  readonly id: MessageId;
  readonly found: readonly string[];
  readonly signs: readonly Sign[];
  readonly corrected: string;
}

/** What a text writes otherwise than with standard signs. Words count only for signs that the form uses. */
function flawOf(raw: string, words: readonly Form[], used: ReadonlySet<Sign>): Flaw | null {
  const signs = ANY_SIGN.test(raw) ? replaceForms(raw, OTHER_SIGNS) : null;
  if (signs !== null && signs.found.length > 0) {
    return { id: "sign", ...signs };
  }
  if (!ANY_WORD.test(raw)) {
    return null;
  }
  const inWords = replaceForms(
    raw,
    words.filter(([, sign]) => used.has(sign)),
  );
  return inWords.found.length > 0 ? { id: "word", ...inWords } : null;
}

/** Replaces forms by their signs, except in titles of plans and laws. */
function replaceForms(raw: string, forms: readonly Form[]): Omit<Flaw, "id"> {
  const found = new Set<string>();
  const signs = new Set<Sign>();
  const corrected = forms.reduce(
    (text, [pattern, sign]) =>
      text.replace(pattern, (match) => {
        if (match.startsWith("《")) {
          return match;
        }
        found.add(match.trim());
        signs.add(sign);
        return sign;
      }),
    raw,
  );
  return { found: [...found], signs: [...signs], corrected };
}

/** The signs that stand in values and in the column for them, in whatever form. */
function usedSigns({ indicators }: Declaration): ReadonlySet<Sign> {
  const used = new Set<Sign>();
  for (const { annualValue, periodValue, details } of indicators) {
    for (const field of [annualValue, periodValue, details.nature]) {
      const raw = field?.raw ?? "";
      const text = ANY_SIGN.test(raw) ? replaceForms(raw, OTHER_SIGNS).corrected : raw;
      const plain = withoutTitles(text);
      for (const sign of SIGNS) {
        if (plain.includes(sign)) {
          used.add(sign);
        }
      }
    }
  }
  return used;
}

const SIGNS: readonly Sign[] = ["≥", "≤", "="];
