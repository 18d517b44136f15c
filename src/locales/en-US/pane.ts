import { acceptance } from "./acceptance";
import { desk } from "./desk";
import { settingsPage } from "./settings-page";
import type { pane as zhCN } from "../zh-CN/pane";
import type { Translation } from "../translation";

/** Words of the task pane. */
export const pane: Translation<typeof zhCN> = {
  title: "Declaration check",
  loading: "Loading…",
  actions: {
    validate: "Check",
    validating: "Checking …",
    clear: "Clear marks",
    clearing: "Clearing …",
    correcting: "Correcting…",
    inserting: "Inserting…",
    selfChecking: "Checking itself…",
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
    start: "Open a declaration and choose Check. If you have none yet:",
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
    position: "{position} of {count}",
    total: "{count} in all",
    noCell: "no cell on the form",
    remedy: "What to do: {remedy}",
    related: "Other cells",
    filter: {
      label: "Filter the findings",
      rule: "Only findings of one rule",
      allRules: "All rules",
      ruleOption: "{rule} {title} ({count})",
      left: "Not listed: {count}",
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
  settings: settingsPage,
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
    corrected: "{cell} was corrected and the form checked again.",
    correctionUndone: "{cell} is as it was before, and the form was checked again.",
    exampleInserted:
      "The example is on the new sheet “{sheet}”, and was checked. Look at the findings below; choose Undo to remove it.",
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
    "not-loaded":
      "A part of the add-in could not be fetched: the network, or the server it lies on, may be out of reach. Try again later; if it still fails, close the pane and open it again.",
    internal:
      "The checker itself failed and gave no result. Save the workbook and tell your maintainer what you did before.",
  },
  tabs: { check: "Check", forms: "Forms", desk: "Review" },
  desk,
  forms: {
    busy: "Working …",
    blank: {
      heading: "Insert a blank declaration",
      year: "Year",
      notWithin: "Must be a whole number from {minimum} to {maximum}.",
      department: "Department",
      unit: "Unit of amounts",
      edition: "Form",
      tasks: "Rows for tasks",
      indicators: "Rows per category",
      eachCategory: "Set the rows of each category",
      checkLine: "A line above the form that checks its sums (not printed)",
      locked: "Lock everything but the cells to fill in (no password)",
      place: "Insert",
      newSheet: "on a new sheet",
      selection: "on this sheet, from the selected cell on",
      insert: "Insert",
      inserting: "Inserting …",
      keepsSheet:
        "This sheet keeps how it prints and is protected: the line is printed, and nothing is locked.",
      noCtrlZ: "Excel cannot undo this with Ctrl+Z; it can be undone here afterwards.",
    },
    carry: {
      heading: "Carry over an existing declaration",
      explanation:
        "Takes over the department, tasks and names of indicators; that form stays as it is.",
      file: "Choose a file …",
      workbook: "This workbook",
      choose: "Choose a declaration",
      remove: "Do not carry over",
      values: "Goals and indicator values as well",
      amounts: "Amounts as well",
      summary: "Carries over {tasks} tasks and {indicators} indicators.",
      remarks: "{count} to look at",
      remark: "{cell} “{text}”: {reason}",
      reasons: {
        "no-category": "its category is not known; not carried over",
        "other-structure": "the new form has no such category; not carried over",
        moved: "the new form has no such category; put into the nearest one, please check",
        "amount-words": "only the amount is carried over, not the words around it",
        "amount-text": "no amount that can be read; carried over as it stands, please correct it",
        "shared-amount": "shares an amount with the task above, which has it",
        "other-cell": "the form has no place for it; not carried over",
      },
    },
    occupied: {
      filled:
        "{area} of sheet “{sheet}” is not empty: {cells}, {count} cells in all. Nothing was written.",
      merged:
        "{area} of sheet “{sheet}” has merged cells, or cells with a fill, borders, a number format, validation or conditional formats. Nothing was written.",
      cell: "{cell} “{text}”",
      moveDown: "Move these rows down and insert",
      newSheet: "Insert on a new sheet",
      cancel: "Cancel",
    },
    rows: {
      heading: "Add a row",
      explanation:
        "Adds a row to the declaration on this sheet and keeps merged cells, borders, validation and formulas right.",
      task: "Add a task",
      indicator: "Add an indicator …",
      choose: "Which category gets the indicator?",
      cancel: "Cancel",
    },
    mend: {
      heading: "Tidy this declaration",
      fit: "Fit row heights",
      fitExplanation:
        "Makes the rows of the declaration as high as their texts need, merged cells included.",
      rebuild: "Rebuild",
      rebuildExplanation:
        "For a form out of shape: reads what is there and writes it into a correct one. The old one stays as it is.",
    },
    undo: {
      sheet: "Undo the insertion",
      rows: "Undo the insertion",
      cells: "Undo the insertion",
      row: "Undo the new row",
      heights: "Give rows their heights back",
      loses: "Cells were filled in since; undoing deletes them as well.",
      anyway: "Undo all the same",
      keep: "Keep",
    },
    outcomes: {
      inserted: "Inserted on sheet “{sheet}”, {area}.",
      widened: "Columns with other content were made wider for the form: {columns}.",
      rebuilt:
        "What stood on sheet “{source}” was written to the new sheet “{sheet}”; the old one stays as it is.",
      added: "A row was added on sheet “{sheet}”; start at {cell}.",
      fitted: "{count} rows of the declaration on sheet “{sheet}” were fitted.",
      nothingToFit: "The rows of the declaration on sheet “{sheet}” fit already.",
      cut: "Row {row} has more text than Excel's highest row of {height} points can show. Shorten it, or widen the columns.",
      undone: "Undone.",
      undoMoved:
        "Not undone: the rows there or next to them have changed since, and undoing might hit the wrong ones. Check, and delete or adjust by hand.",
      undoGone: "There is nothing to undo: that sheet is no longer in the workbook.",
      noDeclarations:
        "No declaration was found in this workbook. Open the one to carry over, or choose a file.",
      noForm:
        "The sheet in front, “{sheet}”, holds no declaration. Go to the sheet with the declaration and try again.",
      noPlace:
        "The declaration on sheet “{sheet}” lacks this part, so no row can be added. Rebuild writes it into a complete form.",
      sumProtected:
        "Sheet “{sheet}” is protected, so that its sums cannot take the new row in; no row was added. Unprotect that sheet under Review, then try again.",
      noFile: "“{file}” cannot be carried over: {message}",
    },
  },
  announcements: {
    checked: "Checked: {verdict}. {error} errors, {warning} warnings, {info} notes.",
    several: "Checked: {count} declarations, {revise} need revision.",
    unrecognised: "Checked: not recognised.",
  },
};
