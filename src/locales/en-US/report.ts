import type { report as zhCN } from "../zh-CN/report";
import type { Translation } from "../translation";

/** Words of reports, for people. */
export const report: Translation<typeof zhCN> = {
  verdicts: { pass: "Ready to submit", revise: "Needs revision" },
  severities: { error: "error", warning: "warning", info: "note" },
  counts: "{error} errors, {warning} warnings, {info} notes",
  noDepartment: "(no department name)",
  unreadable: {
    "not-found": "There is no such file. Check the path and the name.",
    "no-access":
      "The file could not be opened: it may be a folder, or you may not read it. Check and try again.",
    empty: "The file is empty (0 bytes). Ask the sender for it again.",
    "not-a-workbook":
      "This is no Excel workbook, or its extension does not tell what it is. Open it in Excel or WPS, save it as .xlsx and check again.",
    encrypted: "The file is protected by a password. Remove it, save as .xlsx and check again.",
    truncated:
      "The file ends too early, as after a broken transfer. Send it again or ask the sender for it.",
    damaged: "The file is damaged. Repair it in Excel, save as .xlsx and check again.",
    unsafe:
      "The file holds what no spreadsheet program writes, such as entity definitions, and was not read. Make sure where it comes from.",
    "too-large":
      "The file is too large (over 20 MB packed or 200 MB unpacked) and was not read. Keep only the declaration and check again.",
    "too-many-sheets":
      "The workbook has more than 100 sheets and was not read. Keep only the declaration and check again.",
  },
};
