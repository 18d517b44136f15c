import { isDefaultFormat, isTextFormat, numfmt } from "@univerjs/core";
import type { CellContent } from "./cell";

const LOCALE = "zh-CN";
const GENERAL = "General";

/**
 * What Excel shows in a wide enough cell.
 * @param pattern The number format; text passes through its text section.
 */
export function cellText(content: CellContent, pattern: string): string {
  if (content === "") {
    return "";
  }
  if (typeof content === "boolean") {
    return content ? "TRUE" : "FALSE";
  }
  if (isTextFormat(pattern)) {
    return String(content);
  }
  return numfmt.format(isDefaultFormat(pattern) ? GENERAL : pattern, content, {
    locale: LOCALE,
    throws: false,
  });
}
