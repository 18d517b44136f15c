import type { Indicator } from "../../declaration/declaration";
import { normaliseText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";

/** Fewer rows may be equal by chance. */
const FEWEST_ROWS = 3;

export const periodDiffersFromAnnual = defineRule({
  id: "H19",
  name: "period-differs-from-annual",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "两个指标值是否应该相同",
      messages: {
        same: "{count} 行指标的{period}与{annual}全部相同：实施周期只有一年时这是正常的；超过一年的，请分别填写。",
      },
      checks:
        "实施周期指标值和年度指标值都已填写的指标至少有 3 行，而且每一行的两个值都相同时提示；只要有一行不同就不提示。",
      why: "实施周期指标值是整个周期的目标，年度指标值是当年的目标；周期超过一年时两者一般不同。",
      remedy: "确认实施周期：只有一年的不必修改；跨年度的，按整个周期和当年分别测算。",
      examples: {
        fails: "三年的道路改造计划，各行的两个值都是“改造道路12公里”。",
        passes: "实施周期改造道路36公里，年度改造道路12公里。",
      },
    },
    "en-US": {
      title: "Whether both values should be the same",
      messages: {
        same: "{period} and {annual} are the same in all {count} rows: normal for a period of one year; for a longer one, fill them in separately.",
      },
      checks:
        "Reported when at least 3 indicators have both values and the two are the same in every one of them; one row that differs is enough to pass.",
      why: "One value is the target of the whole period, the other of this year; they normally differ when the period is longer than a year.",
      remedy:
        "Check the period: leave the values for a single year; otherwise work them out for the whole period and for this year.",
      examples: {
        fails: "A road programme of three years with “12 km rebuilt” as both values in every row.",
        passes: "36 km rebuilt in the whole period, 12 km of them this year.",
      },
    },
  },
  *check({ declaration: { indicators, layout }, edition }) {
    const rows = indicators.filter(hasBothValues);
    if (rows.length < FEWEST_ROWS || !rows.every(isSame)) {
      return;
    }
    const { periodValue, annualValue } = layout.indicatorHeaders;
    const columns = edition.indicatorColumns;
    yield {
      severity: "info",
      field: "indicators",
      cells: [periodValue, annualValue],
      message: {
        id: "same",
        values: {
          count: rows.length,
          period: { label: columns.periodValue.name },
          annual: { label: columns.annualValue.name },
        },
      },
    };
  },
});

function hasBothValues({ answered, periodValue, annualValue }: Indicator): boolean {
  return !answered && periodValue.value !== null && annualValue.value !== null;
}

function isSame({ periodValue, annualValue }: Indicator): boolean {
  return normaliseText(periodValue.value ?? "") === normaliseText(annualValue.value ?? "");
}
