import type { summary as zhCN } from "../zh-CN/summary";
import type { Translation } from "../translation";

/** Words of the summary of many declarations. */
export const summary: Translation<typeof zhCN> = {
  sheets: { declarations: "Summary", findings: "Findings", charts: "Charts" },
  titles: {
    declarations: "Summary of performance target declarations",
    findings: "Findings",
    charts: "Result of the review",
  },
  subtitle:
    "Reviewed on {date}; rule set: {ruleSet}; {declarations} declarations, {failed} files not reviewed",
  unreviewed: "; {count} more files were not checked (stopped)",
  unit: "; amounts in 10,000 yuan",
  date: "{year}-{month}-{day}",
  columns: {
    department: "Department",
    year: "Year",
    file: "File",
    sheet: "Sheet",
    edition: "Form",
    verdict: "Verdict",
    error: "Errors",
    warning: "Warnings",
    info: "Notes",
    accepted: "Accepted",
    departmentTotal: "Department total",
    firstProblem: "First problem",
    note: "Remark",
    cells: "Cells",
    severity: "Severity",
    rule: "Rule",
    ruleTitle: "Rule's name",
    message: "Finding",
    acceptedReason: "Accepted because",
    count: "Number",
  },
  total: "Total",
  totals: {
    copies:
      "Amounts of files with the same content count once: {rows} repeat an earlier file and state none.",
    withoutTotal:
      "The department total leaves out {rows}: basic and project expenditure are both blank, or one of them is unreadable or missing. Their other amounts are in the totals of their columns.",
    unreviewed: "Not checked, since the review was stopped, and in none of the tables: {files}",
    moreFiles: "{files} and others, {count} in all",
    rows: "row(s) {named}",
    moreRows: "rows {named} and others, {count} in all",
    copyOf: "Has the same content as “{file}”; its amounts are not counted again.",
  },
  problem: "{cell}: {message}",
  failures: { unreadable: "Unreadable", unrecognised: "Not recognised" },
  charts: { verdicts: "Verdicts", rules: "Findings by rule" },
  nothingFound: "Nothing was found.",
  moreRows: "{rows} more rows are not listed: a worksheet cannot hold them. Summarise in parts.",
  cut: "… (too long, cut here)",
  acceptedReason: "{reason} ({at})",
  list: ", ",
};
