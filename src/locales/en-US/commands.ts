import type { Translation } from "../translation";
import type { commands as zhCN } from "../zh-CN/commands";

/** Words of the small window that a ribbon command shows when no pane is open. */
export const commands: Translation<typeof zhCN> = {
  title: "Declaration check",
  clean: "Ready to submit: every check passed, nothing was found.",
  notMarked:
    "Something was found that could not all be marked in the sheet (a protected sheet, or nothing to mark). Click Declaration check to open the pane and see everything.",
  notShown:
    "Ready to submit: no errors. There are warnings or notes that your settings keep from the sheet; open the pane to see how many.",
  notCleared:
    "Marks on a protected sheet were not cleared. Unprotect the sheet, then clear them again.",
  noForm:
    "The sheet in front holds no declaration. Go to the sheet with the declaration and try again.",
  rowCut:
    "Some rows have more text than Excel's highest row can show. Shorten it, or widen the columns.",
};
