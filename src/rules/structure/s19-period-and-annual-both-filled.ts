import type { Declaration, Indicator } from "../../declaration/declaration";
import { defineRule, type Draft, type RuleContext } from "../rule";
import { excerpt } from "../text/excerpt";

type ValueColumn = "periodValue" | "annualValue";

export const periodAndAnnualBothFilled = defineRule<"row" | "column">({
  id: "S19",
  name: "period-and-annual-both-filled",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "两个指标值都要填写",
      messages: {
        row: "指标“{name}”的{blank}没有填写，而另一个指标值已填：请补填。",
        column: "所有指标的{blank}都没有填写：请补填；实施周期只有一年的，可与另一栏相同。",
      },
      checks:
        "表上有实施周期和年度两栏指标值时，有名称的指标是否两栏都填。全部指标都缺同一栏的，只对这一栏提醒一次；填“不适用”的行和只有一栏指标值的表不查。",
      why: "实施周期指标值是整个周期的目标，年度指标值是当年的目标，缺一个就无法考核。",
      remedy: "补填缺少的指标值；实施周期只有一年的，两个值可以相同。",
      examples: {
        fails: "区档案馆的“修复档案卷数”实施周期填 300卷，年度空着。",
        passes: "两栏都填 300卷。",
      },
    },
    "en-US": {
      title: "Both values are filled in",
      messages: {
        row: "{blank} of the indicator “{name}” is blank while its other value is filled in: fill it in too.",
        column:
          "{blank} is blank for every indicator: fill it in; for a period of one year it may equal the other column.",
      },
      checks:
        "Whether each named indicator has both values where the form has a column for the period and one for the year. When all of them lack the same value, the column is warned of once; rows that do not apply and forms with one column are left alone.",
      why: "One value is the target of the whole period, the other of the year; both are judged.",
      remedy: "Fill in the missing value; for a period of one year both may be the same.",
      examples: {
        fails:
          "An archive's number of repaired files has a value for the period and none for the year.",
        passes: "Both values say 300.",
      },
    },
  },
  *check(context) {
    const { periodValue, annualValue } = context.declaration.layout.indicatorHeaders;
    if (periodValue !== null && annualValue !== null) {
      yield* checkColumn("periodValue", "annualValue", context);
      yield* checkColumn("annualValue", "periodValue", context);
    }
  },
});

/** @param blank the value that rows may lack while they have the other one */
function* checkColumn(
  blank: ValueColumn,
  filled: ValueColumn,
  { declaration, edition }: RuleContext,
): Iterable<Draft<"row" | "column">> {
  const column = { label: edition.indicatorColumns[blank].name };
  const lacking = rowsLacking(blank, filled, declaration);
  const named = namedRows(declaration);
  const all = named.length >= 2 && named.every((row) => row[blank].value === null);
  if (all && lacking.length > 0) {
    yield {
      severity: "warning",
      field: "indicators",
      cells: [declaration.layout.indicatorHeaders[blank]],
      message: { id: "column", values: { blank: column } },
    };
    return;
  }
  for (const { row, at } of lacking) {
    yield {
      severity: "error",
      field: `indicators[${at}].${blank}`,
      cells: [row[blank].cell, row.name.cell],
      message: { id: "row", values: { name: excerpt(row.name.value ?? ""), blank: column } },
    };
  }
}

function namedRows({ indicators }: Declaration): readonly Indicator[] {
  return indicators.filter(({ name, answered }) => name.value !== null && !answered);
}

function rowsLacking(
  blank: ValueColumn,
  filled: ValueColumn,
  { indicators }: Declaration,
): readonly { readonly row: Indicator; readonly at: number }[] {
  return indicators
    .map((row, at) => ({ row, at }))
    .filter(
      ({ row }) =>
        !row.answered &&
        row.name.value !== null &&
        row[blank].value === null &&
        row[filled].value !== null,
    );
}
