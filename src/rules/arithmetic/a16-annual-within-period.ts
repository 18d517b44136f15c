import type { Indicator } from "../../declaration/declaration";
import type { TextField } from "../../declaration/field";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { beforeComparison, relationOf } from "../text/comparison-words";
import type { Pair } from "../text/pairs";
import { statedValue } from "../text/stated-value";
import type { WordTools } from "../text/word-tools";

/** Units of shares: a rate of one year may well be above that of the whole period. */
const SHARES: readonly string[] = ["%", "‰"];

/** Units of how long one thing takes; under 时效指标 that may become less from year to year. */
const TIME_UNITS: readonly string[] = ["天", "小时", "分钟"];

/** Names of what may become less from year to year: what one takes or costs, and what should not happen. */
const NO_SUM =
  /平均|[人户场次亩件床]均|均价|单价|单位(?:成本|造价|里程|面积|建筑|产品)|标准(?!化)|每|浓度|等[待候]|响应|[用耗]时|时限|剩余|剩下|存量|遗留|死亡|伤亡|事故|投诉|信访|差错|故障/;

/** Words of a sum: its limit for the year is within that for the period. 排放总量 and 公共 are none. */
const SUM = /总(?![量体])|累计|合计|(?<!公)共(?![同享建治有产青管])/;

/** Right in front of a figure: it is what something has fallen to, and may be lower from year to year. */
const FALLS_TO =
  /(?:减少|下降|降低|压减|压缩|压降|缩短|缩减|缩小|削减|回落|[降减])[到至为](?:了|约)?$/;
/** Likewise, it is a limit. */
const HELD_WITHIN = /控制(?:在|到|为)?$/;

export const annualWithinPeriod = defineRule({
  id: "A16",
  name: "annual-within-period",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "年度指标值不超过实施周期指标值",
      messages: {
        exceeds:
          "{annualField}写的是 {annual}，不应超过{periodField}的 {period}：请核对这两个数，改正写错的一个。",
      },
      checks:
        "实施周期和年度两个指标值中的数字个数、单位都对应时（单位写在名称括号或计量单位栏里的也算），年度的数是否大于实施周期的数。百分比和单位不同的不比较；逐年收紧的上限（“≤20分钟”）、逐年减少到的数、单位成本、平均数以及事故、投诉一类的数也不比较。",
      why: "年度是实施周期的一部分，一年的数量不会多于整个周期的数量。",
      remedy: "核对两栏的数字是否填反或漏填；一年期的项目两栏可以相同。",
      examples: {
        fails: "“义诊场次”的实施周期指标值是 3场，年度指标值是 5场。",
        passes: "实施周期 9场，年度 3场；或两栏都是 3场。",
      },
    },
    "en-US": {
      title: "The year's value is within the period's",
      messages: {
        exceeds:
          "{annualField} says {annual}, which should not exceed {period} in {periodField}: check both and correct the one that is wrong.",
      },
      checks:
        "Whether a number of the year is larger than its counterpart of the period, where both values have as many numbers with the same units (also where the unit stands in the brackets of the name or in a column of its own). Percentages and different units are not compared, nor are limits that may become stricter from year to year (“≤20 minutes”), what something falls to, unit costs, averages, accidents and complaints.",
      why: "The year is part of the period, so its count cannot be larger.",
      remedy:
        "Check whether the two values are swapped or a digit is missing; in a one-year form they may be equal.",
      examples: {
        fails: "A hospital plans 3 open days in the period and 5 in the year.",
        passes: "It plans 9 in the period and 3 in the year, or 3 in both.",
      },
    },
  },
  *check({ declaration, words }) {
    for (const [at, indicator] of declaration.indicators.entries()) {
      const excess = firstExcess(indicator, words);
      if (excess !== null) {
        const field = `indicators[${at}].annualValue` as const;
        yield {
          severity: "warning",
          field,
          cells: [indicator.annualValue.cell, indicator.periodValue.cell],
          message: {
            id: "exceeds",
            values: {
              annualField: { field },
              annual: excess.annual.text,
              periodField: { field: `indicators[${at}].periodValue` },
              period: excess.period.text,
            },
          },
        };
      }
    }
  },
});

/** The first annual figure above its counterpart of the period; null when there is none, or the figures do not correspond. */
function firstExcess(row: Indicator, { pairsIn }: WordTools) {
  const { annualValue, periodValue } = row;
  const pairsOf = ({ value }: TextField) => pairsIn(statedValue(value ?? "", row));
  const annual = pairsOf(annualValue);
  const period = pairsOf(periodValue);
  if (!haveSameUnits(annual, period) || annual.some(({ unit }) => SHARES.includes(unit))) {
    return null;
  }
  for (const [at, pair] of annual.entries()) {
    const counterpart = period[at];
    if (
      counterpart !== undefined &&
      pair.high > counterpart.high &&
      [pair, counterpart].every((figure) => addsUp(figure, row))
    ) {
      return { annual: pair, period: counterpart };
    }
  }
  return null;
}

/** Whether a figure of the period is what those of its years add up to. */
function addsUp(pair: Pair, { level2, name, details }: Indicator): boolean {
  const about = foldText(name.value ?? "") + pair.before;
  const isOfOne = /^[/每]/.test(pair.after) || NO_SUM.test(about);
  const isDuration = level2 === "时效指标" && TIME_UNITS.includes(pair.unit);
  const isLevel = FALLS_TO.test(beforeComparison(pair));
  return !isOfOne && !isDuration && !isLevel && (!isLimit(pair, details) || SUM.test(about));
}

function isLimit(pair: Pair, { nature }: Indicator["details"]): boolean {
  const relation = relationOf(pair) ?? foldText(nature?.value ?? "");
  return /[≤<]/.test(relation) || HELD_WITHIN.test(beforeComparison(pair));
}

function haveSameUnits(a: readonly Pair[], b: readonly Pair[]): boolean {
  return a.length === b.length && a.every(({ unit }, at) => unit === b[at]?.unit);
}
