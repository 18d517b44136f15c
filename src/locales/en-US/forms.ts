import type { Translation } from "../translation";
import type { forms as zhCN } from "../zh-CN/forms";

/** Words of the page of forms. */
export const forms: Translation<typeof zhCN> = {
  busy: "Working…",
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
    inserting: "Inserting…",
    keepsSheet:
      "This sheet keeps how it prints and is protected: the line is printed, and nothing is locked.",
    noCtrlZ: "Excel cannot undo this with Ctrl+Z; it can be undone here afterwards.",
  },
  carry: {
    heading: "Carry over an existing declaration",
    explanation:
      "Takes over the department, tasks and names of indicators; that form stays as it is.",
    file: "Choose a file…",
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
      "amount-text": "not a readable amount; carried over as it is, please correct it",
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
    indicator: "Add an indicator…",
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
      "What stood on sheet “{source}” was written to the new sheet “{sheet}”; the old one stays as it is. Delete it once you have compared the two.",
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
};
