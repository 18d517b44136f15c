import { types } from "node:util";

/** Whether the system refused a file; `code` says why. */
export function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return types.isNativeError(error) && "syscall" in error;
}
