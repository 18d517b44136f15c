import { BUDGET_FIELDS, type BudgetField } from "../../declaration/form-parts";
import type { Locale } from "../../declaration/locale";
import { toWan } from "../../declaration/money";
import { BUDGET_LABELS } from "../../editions/labels/budget-labels";
import type { Across, YearTotals } from "../../review/across/across";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { REPORT_TEXTS } from "../report-texts";
import { tablePlan } from "../sheets/table-plan";
import { SUMMARY_TEXTS } from "../summary/summary-texts";
import { ACROSS_TEXTS } from "./across-texts";
import { acrossSentences, severalCounted } from "./word-across";

/** Plans the findings across declarations as further sheets of the summary: what was found, and the sums by year. */
export function acrossPlans(across: Across, locale: Locale): readonly SheetPlan[] {
  return [mattersSheet(across, locale), totalsSheet(across, locale)];
}

function mattersSheet(across: Across, locale: Locale): SheetPlan {
  const { sheets, titles, columns, kinds, nothingFound } = ACROSS_TEXTS[locale];
  const rows = acrossSentences(across, locale);
  return tablePlan({
    name: sheets.matters,
    title: titles.matters,
    subtitle: rows.length === 0 ? nothingFound : "",
    columns: [
      { heading: columns.kind, width: 90, kind: "text", value: ({ kind }) => kinds[kind] },
      { heading: columns.matter, width: 600, kind: "text", value: ({ sentence }) => sentence },
    ],
    rows,
    total: null,
    notes: [],
    cutMark: SUMMARY_TEXTS[locale].cut,
    footer: REPORT_TEXTS[locale].pageFooter,
  });
}

/** An amount of the forms of a year. */
interface TotalRow extends Pick<YearTotals, "year" | "totals"> {
  readonly field: BudgetField;
}

function totalsSheet(across: Across, locale: Locale): SheetPlan {
  const texts = ACROSS_TEXTS[locale];
  const { columns } = texts;
  return tablePlan<TotalRow>({
    name: texts.sheets.totals,
    title: texts.titles.totals,
    subtitle: texts.totalsSubtitle,
    columns: [
      {
        heading: columns.year,
        width: 72,
        kind: "count",
        value: ({ year }) => year ?? texts.noYear,
      },
      {
        heading: columns.item,
        width: 150,
        kind: "text",
        value: ({ field }) => BUDGET_LABELS[field].name[locale],
      },
      {
        heading: columns.sum,
        width: 110,
        kind: "amount",
        value: ({ totals, field }) => {
          const { sum } = totals[field];
          return sum === null ? texts.tooLarge : toWan(sum);
        },
      },
      {
        heading: columns.counted,
        width: 80,
        kind: "count",
        value: ({ totals, field }) => totals[field].counted,
      },
      {
        heading: columns.notCounted,
        width: 80,
        kind: "count",
        value: ({ totals, field }) => totals[field].notCounted,
      },
    ],
    rows: across.totals.flatMap(({ year, totals }) =>
      BUDGET_FIELDS.map((field): TotalRow => ({ year, totals, field })),
    ),
    total: null,
    notes: severalCounted(across, locale),
    cutMark: SUMMARY_TEXTS[locale].cut,
    footer: REPORT_TEXTS[locale].pageFooter,
  });
}
