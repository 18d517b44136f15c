import type { pane as zhCN } from "../zh-CN/pane";
import type { Translation } from "../translation";

/** Words of the task pane. */
export const pane: Translation<typeof zhCN> = {
  title: "Declaration check",
  actions: {
    validate: "Check",
    validating: "Checking …",
    clear: "Clear marks",
    clearing: "Clearing …",
    next: "Next (F8)",
    previous: "Previous (Shift+F8)",
    close: "Close this message",
  },
  firstRun: {
    heading: "Check the departmental budget and target declaration",
    read: "Finds the declaration in this workbook and reads every amount, task and indicator.",
    mark: "Checks sums and missing indicators, marks what is wrong in the sheet and lists it here.",
    keep: "Changes no content and no format; marks can be cleared; nothing leaves this computer.",
    start: "Open a declaration and choose Check.",
  },
  verdicts: { pass: "Ready to submit", revise: "Needs revision", unrecognised: "Not recognised" },
  explanations: {
    clean: "Every check passed.",
    remarks: "No errors; please look at the remarks below.",
    revise: "Correct the errors and check again.",
  },
  severities: { error: "Errors", warning: "Warnings", info: "Notes" },
  noDepartment: "(no department name)",
  declarations: "{count} declarations in this workbook",
  findings: {
    heading: "Findings",
    position: "{position} of {count}",
    total: "{count} in all",
    noCell: "no cell on the form",
    remedy: "What to do: {remedy}",
    related: "Other cells",
  },
  sections: { head: "Heading" },
  equation: {
    caption: "Equation (10,000 yuan)",
    sum: "Sum",
    "=": "should equal",
    "≤": "should not exceed",
    difference: "Difference",
    blank: "blank, counted as 0",
  },
  notChecked: {
    heading: "Not checked",
    explanation: "These checks lack usable data. Correct it and check again.",
    because: "because of",
    andMore: "and others, {count} in all",
  },
  goTo: "Go to {name} {cell}",
  notices: {
    stale: "The sheet has changed. Please check again.",
    protectedSheet:
      "Sheet “{sheet}” is protected and was not marked; its findings are listed all the same.",
    refusedSheet:
      "Excel does not allow marks on sheet “{sheet}”; its findings are listed all the same.",
    partial:
      "Only {examined} of sheet “{sheet}” was examined; its used range is {used}. The rest was not checked.",
    cleared: "The marks were cleared.",
    nothingToClear: "There were no marks to clear.",
    clearRefused:
      "Sheet “{sheet}” is protected and its marks were not cleared. Unprotect the sheet and clear again.",
    sheetHidden: "Sheet “{sheet}” is hidden. Unhide it first, then go to the cell.",
    sheetMissing:
      "Sheet “{sheet}” is no longer in the workbook; it may have been renamed or deleted. Please check again.",
    notWatching: "Changes of the sheet cannot be noticed here. Check again after editing.",
  },
  problems: {
    "cell-edit-mode":
      "A cell is being edited, so Excel accepts nothing else. Press Enter to finish editing, then try again.",
    "too-old":
      "This version of Excel is too old (ExcelApi 1.13 is needed: Office 2021, Microsoft 365 or the web). Please update it.",
    "too-large":
      "The workbook holds more data than Excel passes on at once. Remove sheets that do not belong to the declaration and check again.",
    "inactive-workbook":
      "Another workbook is in front. Click into the workbook to be checked, then try again.",
    "access-denied":
      "Excel does not allow this: the workbook may be protected or open for reading only. Save an editable copy and try again.",
    "workbook-protected":
      "The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook under Review, or insert at the selected cell.",
    "sheet-protected":
      "The active sheet is protected and cannot be changed. Unprotect it under Review, then try again.",
    "not-in-excel":
      "This page was not opened in Excel. Open it with the button on Excel's Home tab.",
    unknown:
      "Excel did not complete this. Try again; if it still fails, save and reopen the workbook first.",
    internal:
      "The checker itself failed and gave no result. Save the workbook and tell your maintainer what you did before.",
  },
  announcements: {
    checked: "Checked: {verdict}. {error} errors, {warning} warnings, {info} notes.",
    several: "Checked: {count} declarations, {revise} need revision.",
    unrecognised: "Checked: not recognised.",
  },
};
