import type { Translation } from "../translation";
import type { annotations as zhCN } from "../zh-CN/annotations";

export const annotations: Translation<typeof zhCN> = {
  reason: "[{severity} {rule}] {sentence}",
  more: "{count} more findings are not in this note. See the review.",
  noteLeftOut:
    "Cell {cell} of sheet “{sheet}” has a note already. It was kept, and the review's own was left out.",
  refused: {
    binary:
      "This is an .xls or .et file, which cannot be annotated with all else as received. Save it as .xlsx and try again.",
    xlsb: "This is an .xlsb file, which cannot be annotated with all else as received. Save it as .xlsx and try again.",
    "open-document":
      "This is an .ods file, which cannot be annotated with all else as received. Save it as .xlsx and try again.",
    text: "This is a table in HTML or XML, which cannot be annotated with all else as received. Save it as .xlsx and try again.",
  },
};
