import type { CellAddress } from "../../sheet/address";
import type { Declaration } from "../../declaration/declaration";
import type { FieldPath } from "../../declaration/field-path";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import type { PairReader } from "../text/pairs";

export const percentagesNotTemplated = defineRule({
  id: "H18",
  name: "percentages-not-templated",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "百分比不套用同一个数",
      messages: {
        templated:
          "{annual}中有 {count} 个百分比，其中 {same} 个都是 {percentage}：请核对是否按各项工作的实际情况测算。",
      },
      checks:
        "各年度指标值中的百分比达到一定个数（默认 5 个），而其中绝大多数（默认 80% 以上）是同一个数时提示。",
      why: "不同的工作很少恰好都能做到同一个比例；套用同一个数的目标，定得过高或过低都看不出来。",
      remedy: "参照上年实际完成情况和行业水平逐项测算；确实都应达到这个比例的，可以不改。",
      examples: {
        fails: "医院的入院诊断符合率、病历合格率、随访率、知晓率、满意度都写 95%。",
        passes: "入院诊断符合率 98%，病历合格率 95%，随访率 85%，知晓率 80%，满意度 90%。",
      },
    },
    "en-US": {
      title: "Percentages are not all the same",
      messages: {
        templated:
          "{annual}: of {count} percentages {same} are {percentage}; check whether each was worked out for its own matter.",
      },
      checks:
        "Reported when the annual values hold several percentages (by default 5 or more) and nearly all of them (by default 80% or more) are the same.",
      why: "Different kinds of work rarely reach the same share; with one figure for all, nobody sees which target is too high or too low.",
      remedy:
        "Work out each target from last year's results and from what is usual; leave them where all should really reach this share.",
      examples: {
        fails:
          "A hospital puts 95% for diagnoses, records, follow-ups, knowledge and satisfaction alike.",
        passes:
          "98% for diagnoses, 95% for records, 85% for follow-ups, 80% for knowledge, 90% for satisfaction.",
      },
    },
  },
  *check({ declaration, edition, ruleSet: { parameters }, words }) {
    const percentages = percentagesIn(declaration, words.pairsIn);
    const same = mostFrequent(percentages);
    const [first] = same;
    if (
      first !== undefined &&
      percentages.length >= parameters.templatedCount &&
      same.length >= parameters.templatedShare * percentages.length
    ) {
      yield {
        severity: "info",
        field: first.field,
        cells: [...new Set(same.map(({ cell }) => cell))],
        message: {
          id: "templated",
          values: {
            annual: { label: edition.indicatorColumns.annualValue.name },
            count: percentages.length,
            same: same.length,
            percentage: first.figure,
          },
        },
      };
    }
  },
});

interface Percentage {
  readonly figure: string;
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
}

function percentagesIn({ indicators }: Declaration, pairsIn: PairReader): readonly Percentage[] {
  return indicators.flatMap(({ answered, annualValue, details }, at) => {
    const text = answered ? "" : (annualValue.value ?? "");
    // Where the form has a column for the unit, the value is a bare number.
    const unit = /\d$/.test(text) && foldText(details.unit?.value ?? "") === "%" ? "%" : "";
    return pairsIn(text + unit)
      .filter((pair) => pair.unit === "%")
      .map(({ low, high }): Percentage => ({
        figure: low === high ? `${low}%` : `${low}–${high}%`,
        field: `indicators[${at}].annualValue`,
        cell: annualValue.cell,
      }));
  });
}

/** The percentages that are the same as the most others; the first of equals. */
function mostFrequent(percentages: readonly Percentage[]): readonly Percentage[] {
  const byFigure = new Map<string, Percentage[]>();
  for (const percentage of percentages) {
    const same = byFigure.get(percentage.figure) ?? [];
    same.push(percentage);
    byFigure.set(percentage.figure, same);
  }
  return [...byFigure.values()].reduce<readonly Percentage[]>(
    (best, same) => (same.length > best.length ? same : best),
    [],
  );
}
