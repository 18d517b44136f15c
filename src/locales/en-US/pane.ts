import { acceptance } from "./acceptance";
import type { pane as zhCN } from "../zh-CN/pane";
import type { Translation } from "../translation";

/** Words of the task pane; pages that load later bring their own. */
export const pane: Translation<typeof zhCN> = {
  title: "Declaration check",
  loading: "Loading…",
  actions: {
    validate: "Check",
    validating: "Checking…",
    clear: "Clear marks",
    clearing: "Clearing…",
    correcting: "Correcting…",
    inserting: "Inserting…",
    "self-checking": "Checking itself…",
    retry: "Try again",
    undo: "Undo",
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
    none: "If you have none yet:",
    blank: "Insert a blank form",
    example: "Try an example",
    exampleHint:
      "The example goes on a new sheet, with a few faults, and is checked. It can be undone while it is unchanged; afterwards, delete its sheet.",
  },
  verdicts: { pass: "Ready to submit", revise: "Needs revision", unrecognised: "Not recognised" },
  explanations: {
    clean: "Every check passed.",
    remarks: "No errors; please look at the remarks below.",
    unshown: "No errors; what was found is not listed, as set.",
    revise: "Correct the errors and check again.",
  },
  severities: { error: "Errors", warning: "Warnings", info: "Notes" },
  noDepartment: "(no department name)",
  evidence: "Recognised by",
  declarations: "{count} declarations in this workbook",
  findings: {
    heading: "Findings",
    position: "{position} of {places}",
    total: "{places} in all",
    places: "{count}",
    placesOf: "{count} places, {problems} findings",
    noCell: "no cell on the form",
    remedy: "What to do: {remedy}",
    related: "Other cells",
    filter: {
      label: "Filter the findings",
      severity: "{severity} {count}",
      rule: "Only findings of one rule",
      allRules: "All rules",
      ruleOption: "{rule} {title} ({count})",
      left: "Not listed: {count}.",
      all: "Show all",
    },
    correction: {
      number: "Change to the number {after}",
      text: "Change to “{after}”",
      formula: "Change to the formula {after}",
      before: "now “{before}”",
      of: "{action}: {name} {cell}",
    },
  },
  data: {
    label: "Result data",
    save: "Save result data (JSON)",
    copy: "Copy result data (JSON)",
    file: "{name} check.json",
    unnamed: "Workbook",
    saved:
      "Handed to the browser to save: {file}. If no download appears, use “into this workbook” or “Copy”.",
    copied: "Copied to the clipboard.",
    notCopied: "The clipboard did not take it. Use “Save result data” instead.",
  },
  acceptance: {
    ...acceptance,
    accept: "Accept…",
    acceptOf: "Accept: {name} {rule}",
    reason: "Why it may stay as it is",
    confirm: "Accept",
    cancel: "Cancel",
    withdraw: "Withdraw",
    withdrawOf: "Withdraw the acceptance: {name} {rule}",
    lapsedList: "Acceptances that have lapsed: {count}",
    list: "Accepted: {count}",
  },
  settings: {
    open: "Settings",
    heading: "Settings",
    back: "Back to the check",
    defaultName: "default rule set",
    judgedBy: "Rule set: {name}.",
    judgedWithoutHeuristics: "Rule set: {name}, without heuristic checks.",
    unusable: {
      workbook: "The rule set stored with this workbook has mistakes and was not used.",
      user: "The rule set stored for you has mistakes and was not used.",
      office:
        "The rule set in your office's settings has mistakes and was not used. Tell the administrator.",
    },
    unshown: {
      line: "Not shown: {kinds}",
      kind: "{severity}: {count}",
      and: ", ",
      change: "Change settings",
    },
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
    clearedWithNotes: "Marks and notes of the review were removed.",
    clearedOnlyMarks:
      "Marks were removed. In a returned annotated copy, delete the notes of the review on the Review tab.",
    notesCleared: "The notes of the review were removed.",
    notesLeft:
      "Not all notes of the review were deleted. Unprotect the sheet and clear again, or delete them on the Review tab.",
    nothingToClear: "There were no marks to clear.",
    clearRefused:
      "Sheet “{sheet}” is protected and its marks were not cleared. Unprotect the sheet and clear again.",
    sheetHidden: "Sheet “{sheet}” is hidden. Unhide it first, then go to the cell.",
    sheetMissing:
      "Sheet “{sheet}” is no longer in the workbook; it may have been renamed or deleted. Please check again.",
    corrected: "{cell} was corrected and the form checked again.",
    correctionUndone: "{cell} is as it was before, and the form was checked again.",
    exampleInserted:
      "The example is on the new sheet “{sheet}”, and was checked. Look at the findings in the list; choose Undo to remove it.",
    exampleRemoved: "The example was removed.",
    exampleChanged:
      "The example has been changed and was not removed. To remove it, right-click its sheet tab and choose Delete.",
    accepted: "The finding was accepted and the form checked again.",
    acceptanceWithdrawn: "The acceptance was withdrawn and the form checked again.",
    cellChanged:
      "{cell} has been changed since the check; it was left alone and the form checked again.",
    unchecked: "The workbook was changed, but there is no new result. {problem}",
    notWatching: "Changes of the sheet cannot be noticed here. Check again after editing.",
  },
  problems: {
    "cell-edit-mode":
      "A cell is being edited, so Excel accepts nothing else. Press Enter to finish editing, then try again.",
    "too-old":
      "This version of Excel is too old. Use Office 2021 or later, Microsoft 365, or Excel on the web (technically: ExcelApi 1.13).",
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
    "not-loaded":
      "A part of the add-in could not be fetched: the network, or the server it lies on, may be out of reach. Try again later; if it still fails, close the pane and open it again.",
    internal:
      "The checker itself failed and gave no result. Save the workbook and tell your maintainer what you did before.",
  },
  tabs: { check: "Check", forms: "Forms", desk: "Review" },
  announcements: {
    checked: "Checked: {verdict}. {error} errors, {warning} warnings, {info} notes.",
    several: "Checked: {count} declarations, {revise} need revision.",
    unrecognised: "Checked: not recognised.",
  },
};
