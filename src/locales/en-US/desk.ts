import type { Translation } from "../translation";
import type { desk as zhCN } from "../zh-CN/desk";

export const desk: Translation<typeof zhCN> = {
  choose: {
    heading: "Review received declarations",
    explanation:
      "Choose or drop the workbooks that departments sent; each is read and checked. Files are read on this computer only and never changed.",
    files: "Choose files…",
    folder: "Choose a folder…",
    drop: "Or drop files or folders here",
    none: "No workbooks (.xlsx, .xlsm, .xls, .et) were found. Choose workbooks, or another folder.",
    skipped: "Files that are no workbooks and were not checked: {count}.",
  },
  progress: {
    label: "Progress of the review",
    done: "{done} of {total} checked",
    remaining: "about {seconds} s left",
    cancel: "Stop",
    cancelled: "Stopped. Files checked: {done}; not checked: {left}.",
    finished:
      "Files checked: {total}. Declarations fit to submit: {pass}; to be revised: {revise}; files without a readable declaration: {other}.",
  },
  verdicts: {
    pass: "Fit to submit",
    revise: "To be revised",
    unrecognised: "Not recognised",
    unreadable: "Unreadable",
  },
  list: {
    label: "Results of the review",
    search: "Find a department, file or problem",
    verdict: "Verdict",
    allVerdicts: "All verdicts",
    verdictOption: "{verdict} ({count})",
    sort: "Order",
    sorts: {
      order: "As the files came",
      department: "By department",
      verdict: "By verdict",
      errors: "Most errors first",
      total: "Largest budget first",
    },
    department: "Department and file",
    result: "Verdict",
    errors: "Errors",
    warnings: "Warnings",
    total: "Total (万元)",
    noDepartment: "(no department name)",
    noTotal: "—",
    open: "Look at {name}",
    more: "Show {count} more rows (of {total})",
    nothing: "No row matches.",
    clear: "Clear the results",
  },
  opened: {
    back: "Back to the list",
    form: "{sheet}!{range}, {edition}",
    remarks: "Reviewer's remarks (go into the opinion slip)",
    findings: "Problems ({count})",
    none: "No problems were found.",
    excerpt: "{name} {cell} and around it",
    noExcerpt: "The file was moved or is in use, so the sheet cannot be shown.",
    more: "Show {count} more",
  },
};
