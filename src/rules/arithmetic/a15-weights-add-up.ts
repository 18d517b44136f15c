import type { Declaration, Indicator } from "../../declaration/declaration";
import type { LocalText } from "../../declaration/locale";
import { foldText, normaliseText, splitTail } from "../../declaration/normalise-text";
import type { TextField } from "../../declaration/field";
import type { CellAddress } from "../../sheet/address";
import { defineRule, type Draft } from "../rule";
import { excerpt } from "../text/excerpt";

type MessageId = "total" | "stated" | "parent" | "notPositive";

/** What weights may add up to; 90 with 预算执行率 10 outside the form. Shares of 1 are those of 100. */
const TOTALS: readonly number[] = [100, 90];
const TOLERANCE = 0.005;

export const weightsAddUp = defineRule<MessageId>({
  id: "A15",
  name: "weights-add-up",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "指标权重相加正确",
      messages: {
        total: "全部指标的权重相加是 {actual}，应为 {expected}：请调整权重。",
        stated: "全部指标的权重相加是 {actual}，合计行写的是 {expected}：请核对并改正。",
        parent: "“{label}”下各指标的权重相加是 {actual}，应等于它写明的 {expected}：请调整权重。",
        notPositive: "指标“{name}”的权重是 {weight}，应大于 0：请填写权重。",
      },
      checks:
        "表上有权重（分值）栏时：全部三级指标的权重相加是否等于合计行写明的数，没有合计行的是否为 100，或 90（预算执行率 10 分在表外）；一级或二级指标写明分值的，其下各指标相加是否等于它；每个权重是否大于 0。",
      why: "权重决定各指标在评分中的分量，相加不对就算不出总分。",
      remedy: "调整各指标的权重，使其相加为 100（或 90），并与一级、二级指标写明的分值一致。",
      examples: {
        fails: "区文化馆四个指标的权重是 20、30、20、25，相加为 95。",
        passes: "四个指标的权重是 20、30、20、30；或相加为 90，预算执行率 10 分另计。",
      },
    },
    "en-US": {
      title: "Weights add up",
      messages: {
        total:
          "The weights of all indicators add up to {actual} instead of {expected}: adjust them.",
        stated:
          "The weights of all indicators add up to {actual}, but the row of their total states {expected}: correct what is wrong.",
        parent:
          "The weights under “{label}” add up to {actual} but should equal {expected}, which it states: adjust them.",
        notPositive:
          "The weight of the indicator “{name}” is {weight} but should be above 0: fill it in.",
      },
      checks:
        "Where the form has a column of weights: whether all weights add up to what a row 合计 states, or else to 100, or to 90 with 10 for carrying out the budget outside the form; whether those under a class or category add up to the weight that it states; and whether each is above 0.",
      why: "Weights say how much an indicator counts; when they do not add up, no score can be calculated.",
      remedy:
        "Adjust the weights so that they add up to 100 or 90, and to what classes and categories state.",
      examples: {
        fails:
          "The weights of a cultural centre's four indicators are 20, 30, 20 and 25: 95 in all.",
        passes: "They are 20, 30, 20 and 30, or add up to 90 with 10 for carrying out the budget.",
      },
    },
  },
  *check({ declaration }) {
    const weights = declaration.indicators.flatMap(weightOf);
    if (weights.every(({ value }) => value === null)) {
      return;
    }
    yield* weights.flatMap(notPositive);
    if (weights.some(({ value, text }) => value === null && text !== null)) {
      return;
    }
    yield* wrongTotal(weights, declaration.weightTotal);
    for (const parent of statedWeights(declaration)) {
      yield* wrongParent(parent, weights);
    }
  },
});

interface Weight {
  readonly at: number;
  readonly indicator: Indicator;
  readonly cell: CellAddress | null;
  /** What the cell holds; null when it is blank. */
  readonly text: string | null;
  /** Null when the cell is blank or holds no number. */
  readonly value: number | null;
}

function weightOf(indicator: Indicator, at: number): readonly Weight[] {
  const { weight } = indicator.details;
  return weight === undefined
    ? []
    : [
        {
          at,
          indicator,
          cell: weight.cell,
          text: weight.value,
          value: numberIn(weight.value ?? ""),
        },
      ];
}

/** `20`, `20分`, `20%`; a share below 0 is a number too. */
function numberIn(text: string): number | null {
  const number = /^(-?\d+(?:\.\d+)?)[分%]?$/.exec(foldText(text))?.[1];
  return number === undefined ? null : Number(number);
}

function notPositive({ at, indicator, cell, value }: Weight): readonly Draft<MessageId>[] {
  const name = indicator.name.value;
  return value === null || value > 0 || name === null || indicator.answered
    ? []
    : [
        {
          severity: "error",
          field: `indicators[${at}]`,
          cells: [cell],
          message: { id: "notPositive", values: { name: excerpt(name), weight: value } },
        },
      ];
}

/** The weights against the total that the form states for them, else against those that are usual. */
function* wrongTotal(weights: readonly Weight[], stated: TextField): Iterable<Draft<MessageId>> {
  const total = totalOf(weights);
  const scale = weights.every(({ value }) => (value ?? 0) <= 1) ? 100 : 1;
  const statedTotal = numberIn(stated.value ?? "");
  const allowed = statedTotal === null ? TOTALS.map((usual) => usual / scale) : [statedTotal];
  const [first = 0] = allowed;
  if (!allowed.some((expected) => isEqual(total * scale, expected * scale))) {
    yield {
      severity: "error",
      field: `indicators[${weights[0]?.at ?? 0}]`,
      cells: statedTotal === null ? cellsOf(weights) : [stated.cell, ...cellsOf(weights)],
      message: {
        id: statedTotal === null ? "total" : "stated",
        values: { actual: figures(total), expected: { labels: [anyOf(allowed)] } },
      },
      details: {
        expected: first,
        actual: round(total),
        difference: round(total - first),
      },
    };
  }
}

/** 100 or 90. */
function anyOf(values: readonly number[]): LocalText {
  return { "zh-CN": values.join(" 或 "), "en-US": values.join(" or ") };
}

/** A class or category whose label states a weight: 产出指标(50分). */
interface Parent {
  readonly label: string;
  readonly cell: CellAddress;
  readonly value: number;
  readonly holds: (indicator: Indicator) => boolean;
}

function statedWeights({ layout, cells }: Declaration): readonly Parent[] {
  const textAt = new Map(cells.map(({ cell, text }) => [cell, text]));
  const parent = (cell: CellAddress, holds: Parent["holds"]): readonly Parent[] => {
    const text = textAt.get(cell) ?? "";
    const value = /^\((\d+(?:\.\d+)?)[分%]?\)$/.exec(splitTail(normaliseText(text)).tail)?.[1];
    return value === undefined ? [] : [{ label: text, cell, value: Number(value), holds }];
  };
  return [
    ...layout.classes.flatMap(({ name, cell }) => parent(cell, ({ level1 }) => level1 === name)),
    ...layout.categories.flatMap(({ name, level1, cell }) =>
      parent(cell, (indicator) => indicator.level1 === level1 && indicator.level2 === name),
    ),
  ];
}

function* wrongParent(
  { label, cell, value, holds }: Parent,
  weights: readonly Weight[],
): Iterable<Draft<MessageId>> {
  const children = weights.filter(({ indicator }) => holds(indicator));
  const total = totalOf(children);
  if (children.length > 0 && !isEqual(total, value)) {
    yield {
      severity: "error",
      field: "indicators",
      cells: [cell, ...cellsOf(children)],
      message: {
        id: "parent",
        values: { label: excerpt(label), actual: figures(total), expected: value },
      },
      details: { expected: value, actual: round(total), difference: round(total - value) },
    };
  }
}

/** A weight that rows share counts once. */
function totalOf(weights: readonly Weight[]): number {
  const byCell = new Map(weights.map(({ cell, at, value }) => [cell ?? `${at}`, value ?? 0]));
  return [...byCell.values()].reduce((total, value) => total + value, 0);
}

function cellsOf(weights: readonly Weight[]): readonly CellAddress[] {
  return [...new Set(weights.flatMap(({ cell }) => cell ?? []))];
}

function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < TOLERANCE + 1e-9;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function figures(value: number): string {
  return String(round(value));
}
