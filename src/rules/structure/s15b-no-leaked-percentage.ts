import type { Indicator } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { onceFor } from "../../declaration/remembered";
import type { RuleWords } from "../rule-set/rule-words";
import { defineRule } from "../rule";
import { alternatives } from "../text/alternatives";
import { allRows } from "../text/judged-rows";

/** Endings of names that ask for a share … */
const SHARE = /(?:率|度|比例|占比)$/u;
/** … and words in 度 that do not. */
const NO_SHARE = /(?:[长宽高深厚温湿浓密精角坡年季月制额]度|频率|倍率|费率|汇率|税率|利率)$/u;

export const noLeakedPercentage = defineRule({
  id: "S15b",
  name: "no-leaked-percentage",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "百分比没有变成小数",
      messages: {
        fraction: "{field}填的是“{text}”，像是百分比丢了百分号（{percentage}）：请连同百分号填写。",
      },
      checks:
        "名称以率、度、比例、占比结尾或写明 % 的指标，以及另一个指标值是百分比的指标，指标值是否为大于 0、不大于 1 而没有百分号的数字（前面可以有“≥”一类的符号）。计量单位已填的不报。",
      why: "百分比格式丢失后，95% 变成 0.95、100% 变成 1，会被当成 0.95 个或 1 个。",
      remedy: "把指标值改为带百分号的数，例如 95%，或在计量单位栏填 %。",
      examples: {
        fails: "“困难学生资助覆盖率”的年度指标值填 1。",
        passes: "“困难学生资助覆盖率”填 100%；“社区图书室个数”填 1。",
      },
    },
    "en-US": {
      title: "No percentage became a fraction",
      messages: {
        fraction:
          "{field} reads “{text}”, probably {percentage} without its sign: write it with the percent sign.",
      },
      checks:
        "Whether the value of a rate, or of an indicator whose other value is a percentage, is a number above 0 and up to 1 without a percent sign, with or without a comparison sign. Rows whose unit is filled in are left alone.",
      why: "When its format is lost, 95% turns into 0.95 and 100% into 1, which reads as a count.",
      remedy:
        "Write the value with its percent sign, such as 95%, or put % into the column of units.",
      examples: {
        fails: "The share of pupils in need who get support reads 1.",
        passes: "It reads 100%; a number of libraries may well be 1.",
      },
    },
  },
  *check({ declaration, ruleSet: { words } }) {
    for (const { indicator, stem, values } of allRows(declaration)) {
      for (const { field, cells, text } of values) {
        const fraction = fractionIn(text, words);
        if (fraction !== null && asksForShare(indicator, stem) && !hasUnit(indicator)) {
          const { operator, number } = fraction;
          const percentage = `${operator}${Math.round(number * 10_000) / 100}%`;
          yield {
            severity: "warning",
            field,
            cells,
            message: { id: "fraction", values: { field: { field }, text, percentage } },
          };
        }
      }
    }
  },
});

function asksForShare({ name, annualValue, periodValue }: Indicator, stem: string): boolean {
  return (
    (SHARE.test(stem) && !NO_SHARE.test(stem)) ||
    foldText(name.value ?? "").includes("%") ||
    [annualValue, periodValue].some(({ value }) => isPercentage(value ?? ""))
  );
}

function isPercentage(text: string): boolean {
  return /^[≥≤><=]*\d+(?:\.\d+)?%$/u.test(foldText(text));
}

function hasUnit({ details: { unit } }: Indicator): boolean {
  return (unit?.value ?? null) !== null;
}

/** A number that stands alone, and the sign or word in front of it: ≥0.98, 不低于0.95. */
interface Fraction {
  readonly operator: string;
  readonly number: number;
}

/** The pattern for a number up to 1; 1 itself with an operator may well be a ratio: ≥1. */
const figure: (operators: readonly string[]) => RegExp = onceFor(
  (operators) => new RegExp(`^(?:(${alternatives(operators)})?(0?\\.\\d+)|(1(?:\\.0+)?))$`),
);

/** A number above 0 and up to 1, where a value is nothing else. */
function fractionIn(text: string, { operators }: Pick<RuleWords, "operators">): Fraction | null {
  const [, operator = "", below = "", one = ""] = figure(operators).exec(foldText(text)) ?? [];
  const number = Number(below || one);
  return number > 0 ? { operator, number } : null;
}
