import type { Indicator } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { defineRule, type Draft } from "../rule";
import { excerpt } from "../text/excerpt";

type MessageId = "name" | "values";

/** How a remark between the rows begins; 注册企业数 is none. */
const REMARK = /^(?:注|说明|备注)\d{0,2}(?:[:.、]|$)/u;

export const indicatorNameAndValueBothFilled = defineRule<MessageId>({
  id: "S20",
  name: "indicator-name-and-value-both-filled",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "指标名称和指标值都要填写",
      messages: {
        name: "填了指标值“{value}”，但没有填三级指标的名称：请补填名称。",
        values: "指标“{name}”没有填写指标值：请补填；确实不适用的，在名称栏填“不适用”。",
      },
      checks:
        "指标行是否名称和指标值都有：有值没有名称，或有名称没有任何指标值的都报。填“不适用”的行和以注、说明、备注开头的行不查。",
      why: "没有名称的值不知道考核什么，没有值的指标无法考核。",
      remedy: "补填名称或指标值；确实不适用的，在名称栏填“不适用”。",
      examples: {
        fails: "名称空着，指标值填“未完成酌情扣分”；或“庭审直播场次”没有指标值。",
        passes: "“庭审直播场次”填 ≥200场；没有这类指标的行填“不适用”。",
      },
    },
    "en-US": {
      title: "Name and value are both filled in",
      messages: {
        name: "The value “{value}” stands without the name of an indicator: fill in the name.",
        values:
          "The indicator “{name}” has no value: fill it in, or put 不适用 as the name where none applies.",
      },
      checks:
        "Whether an indicator has a name and a value: a value without a name and a name without any value are reported. Rows that do not apply and notes are left alone.",
      why: "A value without a name measures nothing, an indicator without a value cannot be judged.",
      remedy: "Fill in the name or the value; where none applies, put 不适用 as the name.",
      examples: {
        fails: "A court names the broadcasts of its hearings and gives no value.",
        passes:
          "The broadcasts have the value 200; a row without an indicator says that it does not apply.",
      },
    },
  },
  *check({ declaration }) {
    for (const [at, indicator] of declaration.indicators.entries()) {
      const draft = isExempt(indicator) ? null : judge(indicator, at);
      if (draft !== null) {
        yield draft;
      }
    }
  },
});

function isExempt({ answered, name, annualValue, periodValue }: Indicator): boolean {
  const first = name.value ?? annualValue.value ?? periodValue.value ?? "";
  return answered || REMARK.test(foldText(first));
}

function judge(indicator: Indicator, at: number): Draft<MessageId> | null {
  const { name, annualValue, periodValue } = indicator;
  const filled = [annualValue, periodValue].filter(({ value }) => value !== null);
  // A table without a column for it is the concern of S04.
  if (name.cell !== null && name.value === null && filled[0] !== undefined) {
    return {
      severity: "error",
      field: `indicators[${at}].name`,
      cells: [name.cell, ...filled.map(({ cell }) => cell)],
      message: { id: "name", values: { value: excerpt(filled[0].value ?? "") } },
    };
  }
  const cell = annualValue.cell ?? periodValue.cell;
  if (cell !== null && name.value !== null && filled.length === 0) {
    return {
      severity: "error",
      field: `indicators[${at}].annualValue`,
      cells: [cell, name.cell],
      message: { id: "values", values: { name: excerpt(name.value) } },
    };
  }
  return null;
}
