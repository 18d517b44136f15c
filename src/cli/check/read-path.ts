import { readFile } from "node:fs/promises";
import type { UnreadableCode } from "../../report/report-texts";
import { isFileSystemError } from "../file-problem";

/** The content of a file, or why the system does not give it. */
export async function readPath(path: string): Promise<Uint8Array | UnreadableCode> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isFileSystemError(error)) {
      return error.code === "ENOENT" ? "not-found" : "no-access";
    }
    throw error;
  }
}
