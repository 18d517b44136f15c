import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { relationOf } from "../text/comparison-words";
import { excerpt } from "../text/excerpt";
import { judgedRows, type JudgedRow } from "../text/judged-rows";
import type { Pair } from "../text/pairs";

/** Words that leave a figure open. Each is told from words it is part of: 节约, 上下游, 附近, 近3年. */
const APPROXIMATIONS: readonly RegExp[] = [
  /(?<![节预契合条公制违签履简集婉大])大?约(?=[为占达有计需]?[\d一二两三四五六七八九十百千万半])/g,
  /大约/g,
  /(?<=[\d%‰][^\d\p{P}\p{S}]{0,3})(?:左右|上下)(?![两侧岸幅邻手游班级联午学水册车半])/gu,
  /力争/g,
  /(?<![附最邻临就靠])近(?=[\d一二两三四五六七八九十百千万])(?![\d一二两三四五六七八九十百千万]+个?(?:[年月天日周届]|季度|学期|小时))/g,
];

/** One of these stands in every approximation. */
const HINT = /约|左右|上下|力争|近/;

export const noApproximateValue = defineRule<"approximate" | "bare">({
  id: "H06",
  name: "no-approximate-value",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "指标值不用约数",
      messages: {
        approximate:
          "{field}“{value}”用了“{words}”，界限不清：请写确定的数，或者用“≥”“≤”说明下限或上限。",
        bare: "{field}“{value}”的数值没有比较符号：请在数值前写“≥”“≤”或“=”。",
      },
      checks:
        "指标值里有约、大约、左右、上下、力争，或“近”字后面跟数字（近 3 年不算）。节约、预约、公约等词不算。没有比较符号的数值一般不提示，可以在规则设置中打开。",
      why: "约数没有界限：约 3000 人，到 2800 人算不算完成，说不清。",
      remedy: "改为确定的数，或者写“≥3000 人次”。",
      examples: {
        fails: "博物馆的“参观人次”写“约 3 万人次”。",
        passes: "“参观人次”写“≥3 万人次”；“节约用水 5 吨”。",
      },
    },
    "en-US": {
      title: "A value is not approximate",
      messages: {
        approximate:
          "{field}, “{value}”, says “{words}”, which leaves the limit open: state a definite number, or a lower or upper limit with “≥” or “≤”.",
        bare: "{field}, “{value}”, has no comparison sign: put “≥”, “≤” or “=” in front of the number.",
      },
      checks:
        "The value holds a word for about, around, striving for, or nearly with a number. Words that merely contain such a character do not count. A number without a comparison sign is reported only where a rule set asks for it.",
      why: "About has no limit: with about 3,000 people, nobody can say whether 2,800 will do.",
      remedy: "State a definite number, or a limit such as “≥3,000”.",
      examples: {
        fails: "A museum's value reads “about 30,000 visitors”.",
        passes: "It reads “≥30,000 visitors”.",
      },
    },
  },
  *check({ declaration, ruleSet, words }) {
    for (const row of judgedRows(declaration)) {
      for (const { field, cells, text } of row.values) {
        const found = approximationsIn(text);
        const isBare =
          ruleSet.parameters.bareNumbers &&
          found.length === 0 &&
          lacksSign(row, words.pairsIn(text));
        if (found.length > 0 || isBare) {
          const values = { field: { field }, value: excerpt(text) };
          yield {
            severity: "info",
            field,
            cells,
            message: isBare
              ? { id: "bare", values }
              : { id: "approximate", values: { ...values, words: { texts: found } } },
          };
        }
      }
    }
  },
});

function approximationsIn(text: string): readonly string[] {
  const folded = foldText(text);
  if (!HINT.test(folded)) {
    return [];
  }
  const found = APPROXIMATIONS.flatMap((pattern) => folded.match(pattern) ?? []);
  return [...new Set(found)];
}

/** A figure has no comparison sign, nor does one stand in the column that some forms have for it. */
function lacksSign({ indicator }: JudgedRow, pairs: readonly Pair[]): boolean {
  return (
    pairs.some((pair) => relationOf(pair) === null) &&
    !/[≥≤><=于]/.test(foldText(indicator.details.nature?.value ?? ""))
  );
}
