import { ExcelProblem } from "../excel-problem";

/**
 * What Office.js reports about its error, for a maintainer: its code and the member that failed. Never its message,
 * which may quote the workbook.
 */
export function problemFacts(error: unknown): string {
  const cause = error instanceof ExcelProblem ? error.cause : error;
  if (typeof OfficeExtension === "undefined" || !(cause instanceof OfficeExtension.Error)) {
    return cause instanceof Error ? cause.name : "";
  }
  const { code, debugInfo } = cause;
  return [code, debugInfo.errorLocation ?? ""].filter((part) => part !== "").join(" · ");
}
