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
      why: "没有名称的值不知道考核什么，没有值的指标无法考核。",
      remedy: "补填名称或指标值；确实不适用的，在名称栏填“不适用”。",
    },
    "en-US": {
      title: "Name and value are both filled in",
      messages: {
        name: "The value “{value}” stands without the name of an indicator: fill in the name.",
        values:
          "The indicator “{name}” has no value: fill it in, or put 不适用 as the name where none applies.",
      },
      why: "A value without a name measures nothing, an indicator without a value cannot be judged.",
      remedy: "Fill in the name or the value; where none applies, put 不适用 as the name.",
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
  if (name.value === null && filled[0] !== undefined) {
    return {
      severity: "error",
      field: `indicators[${at}].name`,
      cells: [name.cell, ...filled.map(({ cell }) => cell)],
      message: { id: "name", values: { value: excerpt(filled[0].value ?? "") } },
    };
  }
  if (name.value !== null && filled.length === 0) {
    return {
      severity: "error",
      field: `indicators[${at}].annualValue`,
      cells: [annualValue.cell ?? periodValue.cell, name.cell],
      message: { id: "values", values: { name: excerpt(name.value) } },
    };
  }
  return null;
}
