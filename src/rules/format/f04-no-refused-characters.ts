import { trimText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { flawedValues } from "../text/flawed-values";

const REFUSED = /[-*_]/;
/** A value of nothing but such signs is a mark for nothing. */
const LONE_MARK = /^[-*_/—–－＊＿／\s]+$/;

export const noRefusedCharacters = defineRule<"hyphen" | "sign">({
  id: "F04",
  name: "no-refused-characters",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "指标值不含系统不接受的字符",
      messages: {
        hyphen:
          "{field}“{text}”里有“{characters}”，有的预算系统导入时不接受：日期请写“2024 年 3 月至 2025 年 2 月”，区间请用“–”或“至”。",
        sign: "{field}“{text}”里有“{characters}”，有的预算系统导入时不接受：请删去；是待填的空的，请填上数字；是乘号的，请写“×”。",
      },
      checks:
        "指标值里有星号、下划线或半角连字符。整格只是一个标记，或者第一个数字前的负号，不算。默认设置，请以本级财政部门要求为准。",
      why: "至少有一种在用的预算系统，录入时会退回含这些字符的指标值。",
      remedy:
        "日期区间和数值区间写“至”，删去星号和下划线；如果本级系统接受这些字符，可以关闭这条规则。",
      examples: {
        fails: "道路养护的“实施时间”写“2024.03-2025.02”。",
        passes: "写“2024 年 3 月至 2025 年 2 月”；“80%–90%”；“-5%”。",
      },
    },
    "en-US": {
      title: "A value holds no characters that systems refuse",
      messages: {
        hyphen:
          "{field}, “{text}”, holds “{characters}”, which some budget systems refuse on import: write dates in words, and a range with “–”.",
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
            id: flaw.includes("-") ? "hyphen" : "sign",
            values: { field: { field }, text: excerpt(raw), characters: { texts: flaw } },
          },
        };
      }
    }
  },
});

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
