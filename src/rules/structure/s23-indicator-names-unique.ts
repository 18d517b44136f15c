import type { Indicator } from "../../declaration/declaration";
import { foldText, normaliseText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";

export const indicatorNamesUnique = defineRule({
  id: "S23",
  name: "indicator-names-unique",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "指标不重复",
      messages: {
        repeated:
          "“{name}”在同一类指标中已经填过（{earlier}），指标值说的也是同一件事：请删去重复的一行，或写清两者的区别。",
      },
      checks:
        "同一个二级指标下，有没有名称相同的两行，而且年度指标值除数字外也相同。名称相同但指标值对象不同（甲镇、乙镇）的不报。",
      why: "同一指标填两遍，考核时会重复计算，两个值不一致时也不知道以哪个为准。",
      remedy: "删去重复的一行；确是两件事的，在名称中写明对象或范围。",
      examples: {
        fails: "数量指标中“结案数”填了两行，分别是“≥3000件”和“≥3200件”。",
        passes: "“培训人数”两行，分别是“甲镇50人”和“乙镇50人”。",
      },
    },
    "en-US": {
      title: "No indicator appears twice",
      messages: {
        repeated:
          "“{name}” stands in the same category before, at {earlier}, and its value is about the same thing: delete one of the two, or say what sets them apart.",
      },
      checks:
        "Whether two rows of one category have the same name, and values of the year that are the same but for their numbers. Values about different things, such as two towns, are left alone.",
      why: "An indicator that appears twice counts twice, and when its values differ nobody knows which one applies.",
      remedy: "Delete the repeated row; where they are two things, say so in their names.",
      examples: {
        fails: "A court lists closed cases twice, with ≥3000 and with ≥3200.",
        passes: "People trained stand in two rows, one for each of two towns.",
      },
    },
  },
  *check({ declaration: { indicators } }) {
    const earlier = new Map<string, Indicator[]>();
    for (const [at, indicator] of indicators.entries()) {
      const { name, answered } = indicator;
      if (name.value === null || answered) {
        continue;
      }
      const key = normaliseText(name.value);
      const namesakes = earlier.get(key);
      const first = namesakes?.find((other) => isSame(other, indicator));
      if (namesakes === undefined) {
        earlier.set(key, [indicator]);
      } else if (first === undefined) {
        namesakes.push(indicator);
      } else {
        yield {
          severity: "warning",
          field: `indicators[${at}].name`,
          cells: [name.cell, first.name.cell],
          message: {
            id: "repeated",
            values: { name: excerpt(name.value), earlier: first.name.cell ?? "" },
          },
        };
      }
    }
  },
});

/** Whether two rows of one name say the same; other numbers tell them apart as little as a repeated name does. */
function isSame(a: Indicator, b: Indicator): boolean {
  // One name may be merged over several rows.
  const isOneCell = a.name.cell !== null && a.name.cell === b.name.cell;
  return !isOneCell && a.level1 === b.level1 && a.level2 === b.level2 && valueOf(a) === valueOf(b);
}

/** The value without its numbers. Long-term indicators of a table of their own have no annual value. */
function valueOf({ annualValue, periodValue }: Indicator): string {
  const value = foldText(annualValue.value ?? periodValue.value ?? "");
  const column = annualValue.value === null ? "period" : "annual";
  return `${column} ${value.replace(/\d+(?:[.,]\d+)*/g, "")}`;
}
