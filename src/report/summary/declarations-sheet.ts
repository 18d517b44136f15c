import { BUDGET_FIELDS, type BudgetField } from "../../declaration/form-parts";
import type { Locale } from "../../declaration/locale";
import { toWan } from "../../declaration/money";
import { editionOf } from "../../editions/editions";
import { BUDGET_LABELS } from "../../editions/labels/budget-labels";
import { fill } from "../../locales/translation";
import type { CheckedDeclaration } from "../../review/checked-workbook";
import { SEVERITIES } from "../../rules/finding";
import { departmentSums } from "../../rules/sums/department-sums";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import { wordFinding } from "../../rules/word-finding";
import { columnLetters } from "../../sheet/address";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { errorMessage } from "../error-message";
import { fileLimits } from "../file-limits";
import { firstProblem } from "../first-problem";
import type { FileResult } from "../report-document";
import { REPORT_TEXTS } from "../report-texts";
import { ruleSetTitle } from "../rule-set-title";
import { tablePlan, type TableColumn, type TableValue } from "../sheets/table-plan";
import { wordDate } from "../word-date";
import type { SummaryRequest } from "./summary-request";
import { SUMMARY_TEXTS } from "./summary-texts";

/** A row of the table: a declaration, or with null a file in which none was found. */
interface Row {
  readonly result: FileResult;
  readonly checked: CheckedDeclaration | null;
}

/** Amounts that add up to the total of a department, which comes right behind them. */
const EXPENDITURE = ["basicExpenditure", "projectExpenditure"] as const;
const ON_TOP = ["specialFunds", "otherDevelopment"] as const;

/** Plans the sheet with a row for each declaration, and one for each file in which none was found. */
export function declarationsSheet(request: SummaryRequest): SheetPlan {
  const { results, ruleSet, date, locale } = request;
  const texts = SUMMARY_TEXTS[locale];
  const rows = results.flatMap(rowsOf);
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
      }) + texts.unit,
    columns: [...factColumns(locale), ...amountColumns(locale, ruleSet), ...wordColumns(locale)],
    rows,
    total: texts.total,
    note: null,
    cutMark: texts.cut,
    footer: REPORT_TEXTS[locale].pageFooter,
  });
}

function rowsOf(result: FileResult): readonly Row[] {
  const { outcome } = result;
  return outcome.status === "checked"
    ? outcome.declarations.map((checked) => ({ result, checked }))
    : [{ result, checked: null }];
}

function factColumns(locale: Locale): readonly TableColumn<Row>[] {
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
      value: ({ checked }: Row) => checked?.counts[severity] ?? null,
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

/** The amounts of the budget, and as a formula over them what the department spends. */
function amountColumns(locale: Locale, ruleSet: RuleSet): readonly TableColumn<Row>[] {
  const left = factColumns(locale).length;
  const cellOf = (field: BudgetField, line: number) =>
    `${columnLetters(left + BUDGET_FIELDS.indexOf(field))}${line}`;
  return [
    ...BUDGET_FIELDS.map((field) => ({
      heading: BUDGET_LABELS[field].name[locale],
      width: 63,
      kind: "amount" as const,
      value: ({ checked }: Row) => checked && amountOf(checked, field),
      isTotalled: true,
    })),
    {
      heading: SUMMARY_TEXTS[locale].columns.departmentTotal,
      width: 69,
      kind: "amount",
      value: ({ checked }, line): TableValue => {
        const sums = checked && departmentSums(checked.declaration, ruleSet.parameters);
        if (sums?.total.state !== "known") {
          return null;
        }
        const fields = sums.reading === "onTop" ? [...EXPENDITURE, ...ON_TOP] : EXPENDITURE;
        return { formula: `=${fields.map((field) => cellOf(field, line)).join("+")}` };
      },
      isTotalled: true,
    },
  ];
}

function amountOf({ declaration }: CheckedDeclaration, field: BudgetField): number | null {
  const { value } = declaration.budget[field];
  return value === null ? null : toWan(value);
}

function wordColumns(locale: Locale): readonly TableColumn<Row>[] {
  const { columns, problem } = SUMMARY_TEXTS[locale];
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
      value: ({ result }) =>
        [errorMessage(result.outcome, locale)?.message ?? "", ...fileLimits(result, locale)]
          .filter((sentence) => sentence !== "")
          .join("\n"),
    },
  ];
}
