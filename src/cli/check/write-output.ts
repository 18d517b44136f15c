import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { isFileSystemError } from "../file-system-error";

/**
 * Writes a file and the folders that it needs.
 * @param force Whether one that is there already is replaced.
 * @returns why it could not be written, in a sentence; null when it was
 */
export async function writeOutput(
  file: string,
  content: Uint8Array | string | Iterable<string>,
  force: boolean,
): Promise<string | null> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    if (!isFileSystemError(error)) {
      throw error;
    }
    return fill(error.code === "EEXIST" ? cli.out.appeared : cli.out.noAccess, { file });
  }
}
