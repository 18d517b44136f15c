import { readFileSync, statSync } from "node:fs";
import type { UnreadableReason } from "../../report/report-texts";
import { WORKBOOK_LIMITS } from "../../workbook/workbook-limits";
import { isFileSystemError } from "../file-system-error";

/** The content of a file, or the reason why it cannot be read. */
export function readPath(path: string): Uint8Array | UnreadableReason {
  try {
    // The size comes first: a file of gigabytes would fill the memory only to be refused.
    return statSync(path).size > WORKBOOK_LIMITS.packedBytes ? "too-large" : readFileSync(path);
  } catch (error) {
    if (isFileSystemError(error)) {
      return error.code === "ENOENT" ? "not-found" : "no-access";
    }
    throw error;
  }
}
