import type { Locale } from "../../declaration/locale";
import { editionOf } from "../../editions/editions";
import { fill } from "../../locales/translation";
import type { CheckedDeclaration, CheckedFinding } from "../../review/checked-workbook";
import { ruleById } from "../../rules/catalogue";
import { wordFinding } from "../../rules/word-finding";
import type { SheetPlan } from "../../sheet/sheet-plan";
import { SHEET_SIZE } from "../../sheet/sheet-size";
import { REPORT_TEXTS } from "../report-texts";
import { HEAD_ROWS, tablePlan, type TableColumn } from "../sheets/table-plan";
import { checkedOf } from "./checked-of";
import type { SummaryRequest } from "./summary-request";
import { SUMMARY_TEXTS } from "./summary-texts";

/** A row of the table. */
interface Row {
  readonly file: string;
  readonly checked: CheckedDeclaration;
  readonly finding: CheckedFinding;
}

/**
 * Plans the sheet with every finding of every declaration, including accepted ones.
 * @param sheetRows findings beyond this many rows are left out, and the last row says so
 */
export function findingsSheet(
  { results, locale }: SummaryRequest,
  sheetRows: number = SHEET_SIZE.rows,
): SheetPlan {
  const texts = SUMMARY_TEXTS[locale];
  const all = results.flatMap((result) =>
    checkedOf(result).flatMap((checked) =>
      checked.findings.map((finding): Row => ({ file: result.file, checked, finding })),
    ),
  );
  const room = sheetRows - HEAD_ROWS;
  const rows = all.length > room ? all.slice(0, room - 1) : all;
  const left = all.length - rows.length;
  return tablePlan({
    name: texts.sheets.findings,
    title: texts.titles.findings,
    subtitle: all.length === 0 ? texts.nothingFound : "",
    columns: columnsIn(locale),
    rows,
    total: null,
    notes: left === 0 ? [] : [fill(texts.moreRows, { rows: left })],
    cutMark: texts.cut,
    footer: REPORT_TEXTS[locale].pageFooter,
  });
}

function columnsIn(locale: Locale): readonly TableColumn<Row>[] {
  const { columns, list, acceptedReason } = SUMMARY_TEXTS[locale];
  const { noDepartment, severities } = REPORT_TEXTS[locale];
  return [
    { heading: columns.file, width: 120, kind: "text", value: ({ file }) => file },
    {
      heading: columns.department,
      width: 120,
      kind: "text",
      value: ({ checked }) => checked.declaration.department.value ?? noDepartment,
    },
    {
      heading: columns.sheet,
      width: 66,
      kind: "text",
      value: ({ checked }) => checked.declaration.sheet,
    },
    {
      heading: columns.cells,
      width: 66,
      kind: "text",
      value: ({ finding }) => finding.cells.join(list),
    },
    {
      heading: columns.severity,
      width: 54,
      kind: "text",
      value: ({ finding }) => severities[finding.severity],
      signals: { [severities.error]: "bad", [severities.warning]: "doubtful" },
    },
    { heading: columns.rule, width: 42, kind: "text", value: ({ finding }) => finding.rule },
    {
      heading: columns.ruleTitle,
      width: 120,
      kind: "text",
      value: ({ finding }) => ruleById(finding.rule).texts[locale].title,
    },
    {
      heading: columns.message,
      width: 300,
      kind: "text",
      value: ({ checked, finding }) => wordFinding(finding, editionOf(checked.declaration), locale),
    },
    {
      heading: columns.acceptedReason,
      width: 120,
      kind: "text",
      value: ({ finding: { accepted } }) =>
        accepted && fill(acceptedReason, { reason: accepted.reason, at: accepted.at }),
    },
  ];
}
