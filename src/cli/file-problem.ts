import { types } from "node:util";
import type { FileOutcome } from "../report/file-outcome";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook";

/**
 * Why a file could not be read, for the report.
 * @throws the error itself when it is a defect of ours
 */
export function fileProblem(error: unknown): FileOutcome {
  if (error instanceof UnreadableWorkbook) {
    return { status: "unreadable", code: error.code };
  }
  if (isFileSystemError(error)) {
    return { status: "unreadable", code: error.code === "ENOENT" ? "not-found" : "no-access" };
  }
  throw error;
}

/** Whether the system refused a file; `code` says why. */
export function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && "syscall" in error;
}
