import { foldText, trimText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { flawedValues } from "../text/flawed-values";

const REFUSED = /[-*_]/;
/** A value of nothing but such signs is a mark for nothing. */
const LONE_MARK = /^[-*_/—–－＊＿／\s]+$/;

type MessageId = "date" | "range" | "hyphen" | "sign";

/** Folded: 2024.03-2025.02, 2025-06-30, 3月-5月. */
const DATE = /20\d\d(?:学?年|[./-]\d{1,2}(?!\d))|\d[月日]/;
/** 80%-90%, 3场-5场. */
const RANGE = /\d[^\d,;。、]{0,3}-\d/;

export const noRefusedCharacters = defineRule<MessageId>({
  id: "F04",
  name: "no-refused-characters",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "指标值不含系统不接受的字符",
      messages: {
        date: "{field}“{text}”里有“{characters}”，有的预算系统导入时不接受：日期请写成“2025年6月30日”，起止时间写成“2024年3月至2025年2月”。",
        range:
          "{field}“{text}”里有“{characters}”，有的预算系统导入时不接受：区间请写成“80%至90%”或“80%–90%”。",
        hyphen:
          "{field}“{text}”里有“{characters}”，有的预算系统导入时不接受：请改用“–”，或者删去。",
        sign: "{field}“{text}”里有“{characters}”，有的预算系统导入时不接受：请删去；是待填的空的，请填上数字；是乘号的，请写“×”。",
      },
      checks:
        "指标值里有星号、下划线或半角连字符。整格只是一个标记，或者第一个数字前的负号，不算。默认设置，请以本级财政部门要求为准。",
      why: "至少有一种在用的预算系统，录入时会退回含这些字符的指标值。",
      remedy:
        "日期区间和数值区间写“至”，删去星号和下划线；如果本级系统接受这些字符，可以关闭这条规则。",
      examples: {
        fails: "道路养护的“实施时间”写“2024.03-2025.02”。",
        passes: "写“2024年3月至2025年2月”；“80%–90%”；“-5%”。",
      },
    },
    "en-US": {
      title: "A value holds no characters that systems refuse",
      messages: {
        date: "{field}, “{text}”, holds “{characters}”, which some budget systems refuse on import: write dates in words, such as 2025年6月30日 or 2024年3月至2025年2月.",
        range:
          "{field}, “{text}”, holds “{characters}”, which some budget systems refuse on import: write the range as 80%至90% or 80%–90%.",
        hyphen:
          "{field}, “{text}”, holds “{characters}”, which some budget systems refuse on import: use “–”, or take it out.",
        sign: "{field}, “{text}”, holds “{characters}”, which some budget systems refuse on import: take it out, put the number where it stands for one, and write “×” for times.",
      },
      checks:
        "A value holds an asterisk, an underscore or a half-width hyphen. A lone mark and a minus sign before the first digit do not count. A default that the local finance bureau may set otherwise.",
      why: "At least one budget system in use returns values with these characters.",
      remedy:
        "Write a range with the word for “to” and take out asterisks and underscores; switch the rule off where your system accepts the characters.",
      examples: {
        fails: "Road repairs with the value “2024.03-2025.02”.",
        passes: "“March 2024 to February 2025”, “80%–90%” or “-5%”.",
      },
    },
  },
  *check({ declaration }) {
    for (const [at, indicator] of declaration.indicators.entries()) {
      const flawed = indicator.answered ? [] : flawedValues(indicator, at, refusedCharacters);
      for (const { field, cells, raw, flaw } of flawed) {
        yield {
          severity: "info",
          field,
          cells,
          message: {
            id: messageOf(raw, flaw),
            values: { field: { field }, text: excerpt(raw), characters: { texts: flaw } },
          },
        };
      }
    }
  },
});

/** What to write instead depends on what a hyphen stands for. */
function messageOf(raw: string, found: readonly string[]): MessageId {
  if (!found.includes("-")) {
    return "sign";
  }
  const folded = foldText(raw);
  return DATE.test(folded) ? "date" : RANGE.test(folded) ? "range" : "hyphen";
}

function refusedCharacters(raw: string): readonly string[] | null {
  if (!REFUSED.test(raw)) {
    return null;
  }
  const text = trimText(raw);
  if (LONE_MARK.test(text)) {
    return null;
  }
  const found = text.replace(/^(\D*)-(?=\d)/, "$1").match(/[-*_]/g);
  return found === null ? null : [...new Set(found)];
}
