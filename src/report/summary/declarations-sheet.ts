import { BUDGET_FIELDS, type BudgetField } from "../../declaration/form-parts";
import type { Locale } from "../../declaration/locale";
import { sum, toWan } from "../../declaration/money";
import { editionOf } from "../../editions/editions";
import { BUDGET_LABELS } from "../../editions/labels/budget-labels";
import { fill } from "../../locales/translation";
import type { Across } from "../../review/across/across";
import type { CheckedDeclaration } from "../../review/checked-workbook";
import { SEVERITIES } from "../../rules/finding";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import { wordFinding } from "../../rules/word-finding";
import { columnLetters } from "../../sheet/address";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { errorMessage } from "../error-message";
import { fileLimits } from "../file-limits";
import { firstProblem } from "../first-problem";
import { REPORT_TEXTS } from "../report-texts";
import { ruleSetTitle } from "../rule-set-title";
import { HEAD_ROWS, tablePlan, type TableColumn, type TableValue } from "../sheets/table-plan";
import { wordDate } from "../word-date";
import type { SummaryRequest } from "./summary-request";
import { counted, moneyOf, totalFields } from "./counted-amounts";
import { summaryRows, type SummaryRow } from "./summary-rows";
import { SUMMARY_TEXTS } from "./summary-texts";
import { totalNotes, type TotalFacts } from "./total-notes";

/**
 * Plans the sheet with a row for each declaration, and one for each file without one. A file that was received twice
 * has its amounts only in the first of its rows, and notes beside the totals say what they include.
 * @param across findings across the files; null if the files were not examined together
 */
export function declarationsSheet(
  request: SummaryRequest,
  across: Across | null = null,
): SheetPlan {
  const { results, ruleSet, date, locale, unreviewed = [] } = request;
  const texts = SUMMARY_TEXTS[locale];
  const rows = summaryRows(results, across?.sameFiles ?? []);
  const declarations = rows.filter(({ checked }) => checked !== null).length;
  return tablePlan({
    name: texts.sheets.declarations,
    title: texts.titles.declarations,
    subtitle:
      fill(texts.subtitle, {
        date: wordDate(date, texts.date),
        ruleSet: ruleSetTitle(ruleSet, locale),
        declarations,
        failed: rows.length - declarations,
      }) +
      (unreviewed.length === 0 ? "" : fill(texts.unreviewed, { count: unreviewed.length })) +
      texts.unit,
    columns: [...factColumns(locale), ...amountColumns(locale, ruleSet), ...wordColumns(locale)],
    rows,
    total: texts.total,
    notes: totalNotes({ ...linesOf(rows, ruleSet), unreviewed, across }, locale),
    cutMark: texts.cut,
    footer: REPORT_TEXTS[locale].pageFooter,
  });
}

/** The lines of rows that the totals do not fully include. */
function linesOf(
  rows: readonly SummaryRow[],
  { parameters }: RuleSet,
): Pick<TotalFacts, "copies" | "withoutTotal"> {
  const linesWhere = (isMeant: (row: SummaryRow) => boolean) =>
    rows.flatMap((row, index) => (isMeant(row) ? [HEAD_ROWS + index + 1] : []));
  return {
    copies: linesWhere(({ checked, copyOf }) => checked !== null && copyOf !== null),
    withoutTotal: linesWhere(
      (row) => counted(row) !== null && totalFields(counted(row), parameters) === null,
    ),
  };
}

function factColumns(locale: Locale): readonly TableColumn<SummaryRow>[] {
  const { columns, failures } = SUMMARY_TEXTS[locale];
  const { noDepartment, verdicts } = REPORT_TEXTS[locale];
  return [
    {
      heading: columns.department,
      width: 120,
      kind: "text",
      value: ({ checked }) =>
        checked === null ? null : (checked.declaration.department.value ?? noDepartment),
    },
    {
      heading: columns.year,
      width: 42,
      kind: "count",
      value: ({ checked }) => checked?.declaration.year.value ?? null,
    },
    { heading: columns.file, width: 114, kind: "text", value: ({ result }) => result.file },
    {
      heading: columns.sheet,
      width: 57,
      kind: "text",
      value: ({ checked }) => checked?.declaration.sheet ?? null,
    },
    {
      heading: columns.edition,
      width: 75,
      kind: "text",
      value: ({ checked }) => checked && editionOf(checked.declaration).name[locale],
    },
    {
      heading: columns.verdict,
      width: 57,
      kind: "text",
      value: ({ result: { outcome }, checked }) =>
        checked !== null
          ? verdicts[checked.verdict]
          : failures[outcome.status === "unreadable" ? "unreadable" : "unrecognised"],
      signals: {
        [verdicts.pass]: "good",
        [verdicts.revise]: "bad",
        [failures.unreadable]: "unknown",
        [failures.unrecognised]: "unknown",
      },
    },
    ...SEVERITIES.map((severity) => ({
      heading: columns[severity],
      width: 36,
      kind: "count" as const,
      value: ({ checked }: SummaryRow) => checked?.counts[severity] ?? null,
      isTotalled: true,
    })),
    {
      heading: columns.accepted,
      width: 42,
      kind: "count",
      value: ({ checked }) => checked?.accepted ?? null,
      isTotalled: true,
    },
  ];
}

/** The amounts of the budget, and a formula over them for the department's total expenditure. */
function amountColumns(locale: Locale, ruleSet: RuleSet): readonly TableColumn<SummaryRow>[] {
  const left = factColumns(locale).length;
  const cellOf = (field: BudgetField, line: number) =>
    `${columnLetters(left + BUDGET_FIELDS.indexOf(field))}${line}`;
  return [
    ...BUDGET_FIELDS.map((field) => ({
      heading: BUDGET_LABELS[field].name[locale],
      width: 63,
      kind: "amount" as const,
      value: (row: SummaryRow) => amountOf(counted(row), field),
      isTotalled: true,
    })),
    {
      heading: SUMMARY_TEXTS[locale].columns.departmentTotal,
      width: 69,
      kind: "amount",
      value: (row, line): TableValue => {
        const fields = totalFields(counted(row), ruleSet.parameters);
        return (
          fields && {
            formula: `=${fields.map((field) => cellOf(field, line)).join("+")}`,
            result: toWan(sum(fields.flatMap((field) => moneyOf(counted(row), field) ?? []))),
          }
        );
      },
      isTotalled: true,
    },
  ];
}

function amountOf(checked: CheckedDeclaration | null, field: BudgetField): number | null {
  const money = moneyOf(checked, field);
  return money === null ? null : toWan(money);
}

function wordColumns(locale: Locale): readonly TableColumn<SummaryRow>[] {
  const { columns, problem, totals } = SUMMARY_TEXTS[locale];
  return [
    {
      heading: columns.firstProblem,
      width: 210,
      kind: "text",
      value: ({ checked }) => {
        const finding = checked && firstProblem(checked.findings);
        return (
          finding &&
          fill(problem, {
            cell: finding.cells[0] ?? "–",
            message: wordFinding(finding, editionOf(checked.declaration), locale),
          })
        );
      },
    },
    {
      heading: columns.note,
      width: 120,
      kind: "text",
      value: ({ result, checked, copyOf }) =>
        [
          errorMessage(result.outcome, locale)?.message ?? "",
          ...fileLimits(result, locale),
          checked && copyOf !== null ? fill(totals.copyOf, { file: copyOf }) : "",
        ]
          .filter((sentence) => sentence !== "")
          .join("\n"),
    },
  ];
}
