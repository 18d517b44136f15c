import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { isFileSystemError } from "../file-system-error";

/**
 * Writes a file and the folders that it needs.
 * @param force whether an existing file is replaced
 * @returns why it could not be written, in a sentence; null when it was
 */
export async function writeOutput(
  file: string,
  content: Uint8Array | string | Iterable<string>,
  force: boolean,
): Promise<string | null> {
  try {
    await makeFolder(dirname(file));
    await writeFile(file, content, { flag: force ? "w" : "wx" });
    return null;
  } catch (error) {
    if (!isFileSystemError(error)) {
      throw error;
    }
    return fill(error.code === "EEXIST" ? cli.out.appeared : cli.out.noAccess, { file });
  }
}

/**
 * Creates a folder and any missing ones above it. Not with Node's option `recursive`: where the system says "no such
 * folder" although the parent exists, as /proc and dead shares do, Node tries forever.
 */
async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  if (existsSync(folder) || above === folder) {
    return;
  }
  await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another file of this run may have created it meanwhile.
    if (!isFileSystemError(error) || error.code !== "EEXIST") {
      throw error;
    }
  }
}
