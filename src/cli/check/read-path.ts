import { readFileSync } from "node:fs";
import type { UnreadableCode } from "../../report/report-texts";
import { isFileSystemError } from "../file-problem";

/** The content of a file, or why the system does not give it. */
export function readPath(path: string): Uint8Array | UnreadableCode {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isFileSystemError(error)) {
      return error.code === "ENOENT" ? "not-found" : "no-access";
    }
    throw error;
  }
}
