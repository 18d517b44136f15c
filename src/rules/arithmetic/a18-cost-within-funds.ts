import type { Indicator } from "../../declaration/declaration";
import { foldText, normaliseText } from "../../declaration/normalise-text";
import { fen, subtract, toWan, type Money } from "../../declaration/money";
import type { CellAddress } from "../../sheet/address";
import { defineRule } from "../rule";
import { budgetCells } from "../sums/budget-cells";
import { readingNote } from "../sums/notes";
import { judgeDifference } from "../sums/tolerance";
import { judgedSums } from "../sums/unit-slips";
import { splitName } from "../text/name-stem";
import type { WordTools } from "../text/word-tools";

const TOTAL_COST = ["总成本", "总额", "总投入", "总费用"] as const;
/** A cost of one thing says nothing about the whole. */
const SINGLE_COST = /单位|人均|户均|次均|单价|每/u;

const FEN_PER_YUAN = 100;
/** 元 in units of money that a name or a column of units may state. */
const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };

export const costWithinFunds = defineRule<"differs" | "rounding">({
  id: "A18",
  name: "cost-within-funds",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "成本指标不超过部门总额",
      messages: {
        differs: "{field}的总成本 {actual}不应超过部门预算支出合计 {expected}，现在超出 {excess}。",
        rounding:
          "{field}的总成本 {actual}略超过部门预算支出合计 {expected}，超出 {excess}，疑似四舍五入。",
      },
      checks:
        "成本指标中名称含总成本、总额、总投入、总费用的，年度指标值的金额（元折算为万元）是否超过部门预算支出合计。单位成本、人均和“每…”的成本不算。",
      why: "全部成本都要由部门预算承担，不会比整个部门的预算还多。",
      remedy: "核对成本指标的金额和单位；如果成本由其他渠道承担，请在指标中写明。",
      examples: {
        fails: "区公路养护中心的“养护总成本”填“≤300万元”，而部门预算支出合计是 250.00 万元。",
        passes: "“养护总成本”填“≤240万元”；“每公里养护单位成本”填“≤300万元”。",
      },
    },
    "en-US": {
      title: "A total cost is within the department's funds",
      messages: {
        differs:
          "The total cost in {field}, {actual}, should not exceed the department's expenditure, {expected}, but does by {excess}.",
        rounding:
          "The total cost in {field}, {actual}, exceeds the department's expenditure, {expected}, by {excess}, probably rounding.",
      },
      checks:
        "Whether the amount of a cost indicator that names a total exceeds the department's expenditure; 元 are converted. Costs of one unit or person are left alone, and only the value of the year is judged.",
      why: "All costs are paid from the department's budget and cannot exceed it.",
      remedy:
        "Check amount and unit of the cost; where others pay for a part, say so in the indicator.",
      examples: {
        fails: "A road centre limits its total cost to 300 万元, with expenditure of 250.00 万元.",
        passes: "It limits the total to 240 万元, or the cost of one kilometre to 300 万元.",
      },
    },
  },
  *check(context) {
    const { declaration, ruleSet, words } = context;
    const sums = judgedSums(context);
    const { total } = sums;
    if (total.state !== "known" || total.sum <= 0) {
      return;
    }
    for (const [at, indicator] of declaration.indicators.entries()) {
      const cost = namesTotalCost(indicator) ? largestAmount(indicator, words) : null;
      const excess = cost === null ? fen(0) : subtract(cost, total.sum);
      const verdict = excess > 0 ? judgeDifference(excess, ruleSet.parameters) : "equal";
      if (cost === null || verdict === "equal") {
        continue;
      }
      const field = `indicators[${at}].annualValue` as const;
      yield {
        severity: "warning",
        field,
        cells: [
          ...valueCells(indicator),
          ...budgetCells(declaration, ["basicExpenditure", "projectExpenditure"]),
        ],
        message: {
          id: verdict,
          values: {
            field: { field },
            actual: { money: cost },
            expected: { money: total.sum },
            excess: { money: excess },
          },
          notes: readingNote(sums),
        },
        details: {
          expected: toWan(total.sum),
          actual: toWan(cost),
          difference: toWan(excess),
        },
      };
    }
  },
});

function namesTotalCost({ level1, level2, name }: Indicator): boolean {
  const folded = foldText(name.value ?? "");
  const isCost = [level1, level2].some((level) => level?.endsWith("成本指标") === true);
  return isCost && TOTAL_COST.some((word) => folded.includes(word)) && !SINGLE_COST.test(folded);
}

/** The annual value, and that of the period where it says the same: several years may well cost more than one has. */
function valueCells({ annualValue, periodValue }: Indicator): readonly (CellAddress | null)[] {
  const isSame = normaliseText(annualValue.value ?? "") === normaliseText(periodValue.value ?? "");
  return isSame ? [annualValue.cell, periodValue.cell] : [annualValue.cell];
}

/** The largest amount of the annual value; a bare number counts in the unit that its column or the name states. */
function largestAmount(indicator: Indicator, { pairsIn }: WordTools): Money | null {
  const value = indicator.annualValue.value ?? "";
  const amounts = pairsIn(value)
    .filter(({ unit, before }) => unit === "元" && !SINGLE_COST.test(before))
    .map(({ high }) => high);
  const yuan = amounts.length > 0 ? Math.max(...amounts) : bareAmount(value, indicator);
  return yuan === null || yuan > 1e13 ? null : fen(Math.round(yuan * FEN_PER_YUAN));
}

function bareAmount(value: string, { name, details: { unit } }: Indicator): number | null {
  const number = /^[≥≤><=]*(\d+(?:,\d{3})*(?:\.\d+)?)$/u.exec(foldText(value))?.[1];
  const scale = YUAN[foldText(unit?.value ?? "")] ?? YUAN[splitName(name.value ?? "").tail];
  return number === undefined || scale === undefined
    ? null
    : Number(number.replaceAll(",", "")) * scale;
}
