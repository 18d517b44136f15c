/** Problems that can occur while working with the open workbook. */
export type ExcelProblemCode =
  /** The page was opened outside Excel. */
  | "not-in-excel"
  /** Excel lacks ExcelApi 1.13. */
  | "too-old"
  /** Somebody is typing into a cell. */
  | "cell-edit-mode"
  /** Another workbook is in front: office-js#5319. */
  | "inactive-workbook"
  /** More data than Excel transfers at once: 5 MB on the web. */
  | "too-large"
  /** Protection, or a workbook opened read-only. */
  | "access-denied"
  /** The structure of the workbook is protected: no sheet can be added. */
  | "workbook-protected"
  /** The sheet to be changed is protected. */
  | "sheet-protected"
  | "unknown";

/** Codes of Office.js errors, as `OfficeExtension.Error.code`, that mean something to the user. */
const PROBLEM_OF_CODE: ReadonlyMap<string, ExcelProblemCode> = new Map([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["InactiveWorkbook", "inactive-workbook"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["AccessDenied", "access-denied"],
  ["ApiNotFound", "too-old"],
]);

/** Problems of Excel as a whole: trying less, or another sheet, would fail as well. */
const GENERAL: ReadonlySet<ExcelProblemCode> = new Set([
  "not-in-excel",
  "too-old",
  "cell-edit-mode",
  "inactive-workbook",
]);

/** Excel cannot do what was asked. `code` says why, and selects the text for the user. */
export class ExcelProblem extends Error {
  override readonly name = "ExcelProblem";

  constructor(
    readonly code: ExcelProblemCode,
    options?: ErrorOptions,
  ) {
    super(`Excel: ${code}`, options);
  }
}

/** An error of Office.js as an `ExcelProblem`; any other error, such as a bug of our own, unchanged. */
export function toExcelProblem(error: unknown): unknown {
  return error instanceof OfficeExtension.Error
    ? new ExcelProblem(PROBLEM_OF_CODE.get(error.code) ?? "unknown", { cause: error })
    : error;
}

/**
 * Whether Excel refused only this request, so that a smaller one is worth trying.
 * @param error what `context.sync()` threw
 */
export function isRefusal(error: unknown): boolean {
  const problem = toExcelProblem(error);
  return problem instanceof ExcelProblem && !GENERAL.has(problem.code);
}
