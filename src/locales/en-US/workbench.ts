import type { workbench as zhCN } from "../zh-CN/workbench";
import type { Translation } from "../translation";

/** Words of the workbench page. */
export const workbench: Translation<typeof zhCN> = {
  product: "Declaration check",
  workbench: "workbench",
  title: "{file} — Declaration check workbench",
  note: "For development and trial: the real office.js and task pane; an embedded host stands in for Excel.",
  open: "Open…",
  save: "Save",
  saveHint: "Downloads the saved workbook; everything else the file held is kept as it was",
  samples: "Samples",
  loading: "Opening {file}…",
  dropHere: "Drop the workbook to open it",
  ribbonTab: "Home",
  pane: "Task pane",
  closePane: "Close the task pane",
  paneWidth: "Width of the task pane",
  dialog: "Message of the add-in",
  closeDialog: "Close",
  dismiss: "Close this message",
  sampleNames: {
    "baiyun-kexie-with-faults": "Declaration with faults",
    "baiyun-kexie": "Complete declaration",
    "not-a-declaration": "No declaration",
  },
  saved: "{file} has been saved.",
  notSaved:
    "{file} has been saved, but these changes cannot be written to the file: {changes}. Make them in Excel.",
  unsaved: {
    "cell-styles": "cell formats",
    charts: "charts",
    "conditional-formats": "conditional formats",
    "data-validations": "data validations",
    "defined-names": "defined names",
    filters: "filters",
    formulas: "formulas",
    freeze: "frozen panes",
    gridlines: "whether gridlines show",
    "locked-cells": "which cells are locked",
    notes: "notes",
    "page-layout": "page layout and print area",
    "placed-contents":
      "what else lies at cells and would move with rows and columns (links, drawings, filters, page breaks)",
    protection: "protection",
    "rich-text": "formats inside a cell",
    "sheet-names": "names of worksheets",
    "sheet-order": "order of worksheets",
    sheets: "worksheets added or deleted",
  },
  problems: {
    onlyXlsx:
      "The workbench opens .xlsx workbooks only. Save “{file}” as .xlsx in Excel or WPS and open it again.",
    unreadable: "“{file}” could not be opened. {reason}",
    sampleMissing: "The sample “{file}” is not there. Start the workbench again (npm start).",
    manifest: "manifest.xml could not be read, so there are no ribbon buttons. Reason: {reason}",
    unknownCall:
      "office.js called something the workbench does not support yet: {call}. Add it in src/workbench/bridge/, or try in Excel.",
    other: "Something unexpected happened in the workbench: {reason}",
  },
};
