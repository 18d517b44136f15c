import { trimText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { flawedText, flawedValues } from "../text/flawed-values";

export const textLengthWithinLimits = defineRule<"name" | "value">({
  id: "F05",
  name: "text-length-within-limits",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "指标名称和指标值不过长",
      messages: {
        name: "{field}“{text}”有 {count} 个字，超过 {limit} 个字，多 {excess} 个：请压缩。",
        value: "{field}“{text}”有 {count} 个字，超过 {limit} 个字，多 {excess} 个：请压缩。",
      },
      checks:
        "指标名称超过 100 个字，或者指标值超过 150 个字（默认设置，请以本级财政部门要求为准）。",
      why: "预算系统的名称字段有长度限制，超长的会被截断或退回；过长的指标值也看不出目标是什么。",
      remedy: "名称只写衡量什么，指标值只写数值、单位和必要的条件；说明文字写到任务内容里。",
      examples: {
        fails: "把一整段会议要求填进指标名称，共 101 个字。",
        passes: "名称“中小学体育场馆开放率”，指标值“≥90%”。",
      },
    },
    "en-US": {
      title: "Names and values are not too long",
      messages: {
        name: "{field}, “{text}”, has {count} characters, {excess} more than {limit}: shorten it.",
        value: "{field}, “{text}”, has {count} characters, {excess} more than {limit}: shorten it.",
      },
      checks:
        "A name has more than 100 or a value more than 150 characters. A default that the local finance bureau may set otherwise.",
      why: "Budget systems cut or refuse long names, and nobody can tell the target from a long value.",
      remedy:
        "Let the name say what is measured, the value its number, unit and condition; explanations belong into the task.",
      examples: {
        fails: "A whole paragraph as the name of an indicator, 101 characters long.",
        passes: "“Share of school sports grounds open to the public” with “≥90%”.",
      },
    },
  },
  *check({ declaration, ruleSet: { parameters } }) {
    const ofName = above(parameters.longestName);
    const ofValue = above(parameters.longestValue);
    for (const [at, indicator] of declaration.indicators.entries()) {
      if (indicator.answered) {
        continue;
      }
      const names = flawedText(indicator.name, `indicators[${at}].name`, ofName);
      for (const { field, cells, raw, flaw } of names) {
        yield {
          severity: "warning",
          field,
          cells,
          message: { id: "name", values: { field: { field }, text: excerpt(raw), ...flaw } },
        };
      }
      for (const { field, cells, raw, flaw } of flawedValues(indicator, at, ofValue)) {
        yield {
          severity: "info",
          field,
          cells,
          message: { id: "value", values: { field: { field }, text: excerpt(raw), ...flaw } },
        };
      }
    }
  },
});

/** Tells by how much a text is above the limit. */
function above(limit: number) {
  return (raw: string) => {
    if (raw.length <= limit) {
      return null;
    }
    const count = Array.from(trimText(raw)).length;
    return count > limit ? { count, limit, excess: count - limit } : null;
  };
}
