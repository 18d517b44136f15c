import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { excerpt } from "../text/excerpt";
import { judgedRows, type JudgedRow } from "../text/judged-rows";
import type { Pair, PairReader } from "../text/pairs";

/** Categories in which less is better. */
const LESS_IS_BETTER = /成本|时效/;
/** A value that is a limit from above. */
const LIMIT = /[≤<]|不超|不高于|不多于|小于|以内|以下|至多/;
/** 100% cannot be exceeded. */
const ALL = 100;

export const notBelowPriorYear = defineRule<"below" | "equal">({
  id: "H20",
  name: "not-below-prior-year",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "指标值不低于上年",
      messages: {
        below:
          "{field}“{value}”低于上年同名指标的“{prior}”（{year} 年 {cell}）：如果任务确实减少，请在指标中写明原因。",
        equal:
          "{field}“{value}”与上年同名指标的“{prior}”（{year} 年 {cell}）相同：请核对是否沿用了上年的数。",
      },
      checks:
        "提供上年申报表的，同一二级指标下同名指标的年度指标值，数字和单位都对应时是否低于或等于上年。成本、时效指标，“≤”“不超过”的值，已到 100% 的值，以及写明压减、政策调整等原因的不比较。没有上年申报表时不检查。",
      why: "目标逐年不变或下降，说明没有按当年的资金和任务重新测算，或者指标定得偏低。",
      remedy: "按当年的资金和任务重新测算指标值；确实减少的，在指标中写明原因，如“政策调整压减”。",
      examples: {
        fails: "“普法讲座场次”上年是 10场，今年是 8场。",
        passes: "上年 10场，今年 12场；或今年写“8场（政策压减）”。",
      },
    },
    "en-US": {
      title: "A value is not below last year's",
      messages: {
        below:
          "{field} says “{value}”, less than “{prior}” of the same indicator last year ({year}, {cell}): where there is less to do, say why in the indicator.",
        equal:
          "{field} says “{value}”, the same as “{prior}” of last year ({year}, {cell}): check whether it was only carried over.",
      },
      checks:
        "Where last year's form is at hand: whether the annual value of an indicator with the same name and category is below or equal to last year's, when both have the same numbers and units. Costs, times, upper limits, 100% and rows that give a reason are left alone; without last year's form nothing is checked.",
      why: "Targets that stay or fall from year to year were not worked out anew from this year's money and tasks, or are set low.",
      remedy:
        "Work the value out anew from this year's money and tasks; where it is lower for a reason, say so in the indicator.",
      examples: {
        fails: "10 lectures were planned last year, 8 this year.",
        passes: "10 last year and 12 this year, or 8 with the reason why.",
      },
    },
  },
  *check({ declaration, lastYear, ruleSet, words: { pairsIn } }) {
    if (lastYear === null) {
      return;
    }
    const { reductions } = ruleSet.words;
    const rows = rowsByName(judgedRows(declaration));
    const priorRows = rowsByName(judgedRows(lastYear));
    for (const [name, row] of rows) {
      const prior = priorRows.get(name);
      const [value, priorValue] = [row?.values[0], prior?.values[0]];
      if (!row || !value || !priorValue || !isCompared(row, reductions)) {
        continue;
      }
      const id = compare(value.stated, priorValue.stated, pairsIn);
      if (id !== null) {
        yield {
          severity: "info",
          field: value.field,
          cells: value.cells,
          message: {
            id,
            values: {
              field: { field: value.field },
              value: excerpt(value.text),
              prior: excerpt(priorValue.text),
              year: lastYear.year.value ?? "–",
              cell: priorValue.cells[0] ?? "–",
            },
          },
        };
      }
    }
  },
});

/** The rows by category and name; null for names that come twice, of which nobody knows which is which. */
function rowsByName(rows: readonly JudgedRow[]): ReadonlyMap<string, JudgedRow | null> {
  const byName = new Map<string, JudgedRow | null>();
  for (const row of rows.filter(({ stem }) => stem !== "")) {
    const key = `${row.indicator.level2 ?? ""} ${row.stem}`;
    byName.set(key, byName.has(key) ? null : row);
  }
  return byName;
}

function isCompared(
  { indicator, name, values }: JudgedRow,
  reductions: readonly string[],
): boolean {
  const { level1, level2, details } = indicator;
  const texts = [name, ...values.map(({ text }) => text), details.nature?.value ?? ""];
  const row = foldText(texts.join(";"));
  const isOfLess = [level1, level2].some((level) => level !== null && LESS_IS_BETTER.test(level));
  return !isOfLess && !LIMIT.test(row) && !reductions.some((word) => row.includes(word));
}

/** How the figures of a value compare with those of the year before; null where they are larger or do not correspond. */
function compare(value: string, prior: string, pairsIn: PairReader): "below" | "equal" | null {
  const [now, before] = [pairsIn(value), pairsIn(prior)];
  const pairs = now.flatMap((pair, at) => {
    const counterpart = before[at];
    return counterpart?.unit === pair.unit ? [{ pair, counterpart }] : [];
  });
  if (now.length === 0 || pairs.length !== now.length || now.length !== before.length) {
    return null;
  }
  if (pairs.some(({ pair, counterpart }) => pair.low < counterpart.low)) {
    return "below";
  }
  const isEqual = pairs.every(
    ({ pair, counterpart }) => pair.low === counterpart.low && pair.high === counterpart.high,
  );
  return isEqual && !now.every(isAll) ? "equal" : null;
}

function isAll({ low, unit }: Pair): boolean {
  return unit === "%" && low >= ALL;
}
