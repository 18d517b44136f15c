import { defineRule } from "../rule";
import { commonSubsequence } from "../text/common-text";
import { excerpt } from "../text/excerpt";
import { judgedRows } from "../text/judged-rows";
import { uncounted } from "../text/name-stem";
import type { RuleParameters } from "../rule-set/rule-set";
import type { WordTools } from "../text/word-tools";

export const valueDoesNotRestateName = defineRule({
  id: "H08",
  name: "value-does-not-restate-name",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "指标值不重复指标名称",
      messages: {
        restated: "{field}“{value}”重复了名称“{name}”：只写数值和单位就可以。",
      },
      checks:
        "去掉数值、单位、比较用语和标点后，指标值的文字与名称（不含括号和末尾的次数、个数、人数等）按顺序相同的字占两者的绝大部分（默认七成以上），而且不比名称长出很多（默认最多长 4 个字）。",
      why: "名称已经说明是什么；指标值只写数值和单位，看得清楚，也便于录入系统。",
      remedy: "删去与名称相同的文字，只留数值和单位。",
      examples: {
        fails: "“国省道路面完好率”写“国省道路面完好率达到 95%”。",
        passes: "“国省道路面完好率”写“≥95%”。",
      },
    },
    "en-US": {
      title: "A value does not repeat its name",
      messages: {
        restated:
          "{field}, “{value}”, repeats its name, “{name}”: the number and its unit will do.",
      },
      checks:
        "Without figures, units, words of comparison and punctuation, the value shares most of the characters of both with the name (by default 70% or more; without brackets and a final word for a number), in order, and is not much longer (by default at most 4 characters).",
      why: "The name says what it is about; a value of number and unit is easy to see and to type into other systems.",
      remedy: "Delete what the name says already.",
      examples: {
        fails:
          "“Share of roads in good repair” with “the share of roads in good repair reaches 95%”.",
        passes: "“Share of roads in good repair” with “≥95%”.",
      },
    },
  },
  *check({ declaration, ruleSet: { parameters }, words }) {
    for (const { name, stem, indicator, values } of judgedRows(declaration)) {
      for (const { field, cells, text } of values) {
        const value = words.wordsBesideFigures(text);
        if (value !== "" && restates(value, stem, words, parameters)) {
          yield {
            severity: "info",
            field,
            cells: [...cells, indicator.name.cell],
            message: {
              id: "restated",
              values: { field: { field }, value: excerpt(text), name: excerpt(name) },
            },
          };
        }
      }
    }
  },
});

function restates(
  value: string,
  stem: string,
  words: WordTools,
  { restatement, longestAddition }: RuleParameters,
): boolean {
  const name = words.wordsBesideFigures(uncounted(stem));
  const ofValue = Array.from(value).length;
  const ofName = Array.from(name).length;
  const least = (restatement * (ofValue + ofName)) / 2;
  return (
    ofValue <= ofName + longestAddition &&
    Math.min(ofValue, ofName) >= least &&
    commonSubsequence(value, name) >= least
  );
}
