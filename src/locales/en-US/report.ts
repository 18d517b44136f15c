import type { report as zhCN } from "../zh-CN/report";
import type { Translation } from "../translation";

/** Words of reports, for people. */
export const report: Translation<typeof zhCN> = {
  verdicts: { pass: "Ready to submit", revise: "Needs revision" },
  severities: { error: "error", warning: "warning", info: "note" },
  counts: "{error} errors, {warning} warnings, {info} notes",
  defaultRuleSet: "default rule set (version {version})",
  noDepartment: "(no department name)",
  pageFooter: "Page &P of &N",
  rulePage: {
    head: "Severity: {severity}. {kind}",
    kinds: {
      certain: "Judged by what stands on the form; the result is certain.",
      heuristic:
        "Inferred from wording and possibly wrong; it quotes its evidence and can be switched off.",
    },
    checks: "What is checked",
    why: "Why",
    fails: "An example that fails",
    passes: "An example that passes",
    remedy: "How to correct it",
    index: "Rules",
    waiting:
      "A19 (quantity times unit cost equals total funds) is for project forms only, which are recognised but not checked yet: there is no such rule so far.",
  },
  partlyExamined:
    "Of the sheet “{sheet}” only {examined} was examined; its used range is {used}, and the rest was left out.",
  evidence: {
    heading: "Recognised by",
    by: {
      title:
        "The title is that of “{edition}”; {found} of its {expected} labels and {labels} names of classes were found",
      features:
        "Most like “{edition}”: {found} of its {expected} labels and {labels} names of classes were found",
      labels: "Like no known form; read by its labels as “{edition}”",
      default: "Too little is left to identify the form; checked as “{edition}”",
    },
    nearest: "; nearest is “{edition}” with {found} of {expected}",
    next: "; next is “{edition}” with {found} of {expected} and {labels}",
    stop: ".",
    comma: ", ",
    place: "{name} {cell}",
    none: "not found",
    elsewhere: "from the cover, or the name of the sheet or file",
    title: "Title: {cell}",
    department: "Department: {cell}",
    year: "Year: {cell}",
    unit: "Unit “{unit}”: {cell}",
    noUnit: "No unit is stated; amounts are taken in units of ten thousand yuan",
    sections: "Sections: {places}",
    groups: "Groups of amounts: {places}",
    amounts: "Amounts: {places}",
    tasks: "Header of the tasks: {places}",
    funds: "Kinds of funds: {places}",
    indicators: "Header of the indicators: {places}",
    details: "Further columns of the indicators: {places}",
    structures: {
      "3class": "Classes: three (cost belongs to output)",
      "4class": "Classes: four (cost is one of its own)",
      flat: "Classes: none",
    },
  },
  unreadable: {
    "not-found": "There is no such file. Check the path and the name.",
    "no-access":
      "The file could not be opened: it may be a folder, or you may not read it. Check and try again.",
    empty: "The file is empty (0 bytes). Ask the sender for it again.",
    "not-a-workbook":
      "This is not an Excel workbook, or its extension does not say what it is. Open it in Excel or WPS, save it as .xlsx and check again.",
    encrypted: "The file is protected by a password. Remove it, save as .xlsx and check again.",
    truncated:
      "The file ends too early, as after a broken transfer. Send it again or ask the sender for it.",
    damaged: "The file is damaged. Repair it in Excel, save as .xlsx and check again.",
    unsafe:
      "The file holds what no spreadsheet program writes, such as entity definitions, and was not read. Make sure where it comes from.",
    "too-large":
      "The file is too large (over 20 MB packed, over 200 MB unpacked, or with abnormally many elements) and was not read. Keep only the declaration and check again.",
    "too-many-sheets":
      "The workbook has more than 100 sheets and was not read. Keep only the declaration and check again.",
    "too-slow":
      "Checking took too long and was given up. The file may be abnormal: open it in Excel, save it as .xlsx and try again.",
    failed:
      "The program failed on this file; the other files are not affected. Please hand it to those who maintain the software.",
  },
};
