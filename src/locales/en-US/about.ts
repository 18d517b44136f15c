import type { Translation } from "../translation";
import type { about as zhCN } from "../zh-CN/about";

/** Words of the about box and of the self-check in it. */
export const about: Translation<typeof zhCN> = {
  heading: "About",
  what: "Shenbao {version}: reads, checks and marks the departmental budget and performance target declaration.",
  privacy: {
    heading: "Privacy",
    lines: {
      local:
        "Everything is read and checked on this computer. Nothing of a workbook is sent anywhere, and no use is recorded.",
      network:
        "The pane loads its program from your office's server only; a connected installation also loads office.js from Microsoft.",
      writes:
        "The workbook is changed only when you press a button. Live checking, off until you switch it on, is the exception: it updates the marks after your edits. Marks are conditional formats that can be cleared; contents and formats stay as they are.",
    },
  },
  storage: {
    heading: "What is kept where",
    lines: {
      workbook:
        "Marks, accepted findings with their reasons, a rule set stored in the workbook: in the workbook file, and they travel with it once saved.",
      user: "Your own settings: in Excel's web storage on this computer; clearing the add-in cache clears them, too.",
      desk: "Results of the review page: only while the pane is open. Export what you want to keep.",
    },
  },
  keyboard: {
    heading: "Keyboard",
    keys: {
      F8: "Next finding",
      "Shift+F8": "Previous finding",
      "↑ ↓ Home End": "Move in the list of findings",
      Enter: "Go to the finding's cell; the focus stays in the list",
      Tab: "To the next button or field",
      "Ctrl+F6": "Between pane and grid (⌘+F6 on a Mac; some notebooks need Fn as well)",
    },
  },
  licences: {
    heading: "Licences",
    own: "This add-in is published under the MIT licence. It contains:",
    officeJs: "office.js is Microsoft's, under Microsoft's own terms.",
  },
  selfCheck: {
    heading: "Self-check",
    explanation:
      "Tries inserting, checking, marking and clearing on a new sheet, which is removed at the end. Other sheets are neither read nor changed. Takes ten seconds or so.",
    run: "Run self-check",
    running: "Checking itself…",
    copy: "Copy the report",
    copied: "The report was copied. It holds nothing of the workbook.",
    notCopied: "The clipboard did not take it. Select the report below and press Ctrl+C.",
    report: "Self-check report",
    time: "Time",
    seconds: "{seconds} s",
    position: "Step {position} of {count}",
    summary: {
      good: "Self-check done: {ok} steps passed, none failed.",
      bad: "Self-check done: {failed} steps failed. Please copy the report and send it to whoever maintains the add-in.",
    },
    unsupported: "{count} steps are not supported here, which does not affect checking.",
    list: "Results of the self-check",
    statuses: { ok: "Passed", failed: "Failed", unsupported: "Not supported", skipped: "Not run" },
    steps: {
      host: "Version and platform of Excel",
      "requirement-sets": "What Excel offers to add-ins",
      dialogs: "Small windows",
      "web-view": "Browser that shows the pane",
      storage: "Keeping your settings",
      worker: "Reading files in the background",
      clipboard: "Clipboard",
      downloads: "Saving files",
      "insert-form": "Insert a blank form on a new sheet",
      "read-back": "Read it back: as written",
      check: "Check it: only blanks found",
      "go-to-cell": "Go to a cell",
      "hear-change": "Hear that a cell has changed",
      "put-marks": "Put marks",
      "find-marks": "Find the marks by their tag",
      "clear-marks": "Clear the marks",
      "looks-kept": "Formats as before the marks",
      undo: "Undo the insertion",
      "clean-up": "The sheet is gone",
    },
    reasons: {
      "below-floor":
        "Too old. Office 2021 or later, Microsoft 365 or Excel on the web is needed (technically: ExcelApi 1.13).",
      "not-told": "Excel does not say.",
      "not-available": "Not available here.",
      differs: "Not as it was written.",
      "not-recognised": "The inserted form was not recognised.",
      "other-findings": "Something else than blanks was found in a blank form.",
      elsewhere: "Another cell is selected.",
      "not-heard": "Excel did not report the change. Check again yourself after changes.",
      "marks-missing": "Other than the marks that were put.",
      "marks-left": "Some marks were not cleared.",
      "looks-changed": "Formats have changed.",
      "sheet-left": "The self-check's sheet is still there. Please delete it.",
      "too-slow": "No result after a long time.",
    },
  },
};
