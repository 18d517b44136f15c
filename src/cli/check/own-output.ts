import { closeSync, openSync, readSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isFileSystemError } from "../file-system-error";
import { isIn, ownFiles, OWN_DOCUMENT } from "./own-files";

/** Tells our own output from what was received. */
export interface OwnOutput {
  /**
   * The folder into which an earlier run wrote this file; null for a file of somebody else. A folder is one of ours
   * only with the document that a run writes into it.
   * @param top The folder that was given. Who names a folder within our output wants what is in it.
   */
  readonly folderOf: (file: string, top: string) => string | null;
}

/** Looks at each folder once. */
export function ownOutput(): OwnOutput {
  const known = new Map<string, boolean>();
  const isOurs = (folder: string): boolean => {
    const ours = known.get(folder) ?? hasDocument(folder);
    known.set(folder, ours);
    return ours;
  };
  return {
    folderOf: (file, top) =>
      foldersAbove(resolve(file), resolve(top)).find(
        (folder) => isOurs(folder) && ownFiles(folder).some((own) => isIn(file, own)),
      ) ?? null,
  };
}

/** The folders in which a file is, from the innermost to the topmost. */
function foldersAbove(file: string, top: string): readonly string[] {
  const folder = dirname(file);
  return folder === file || !isIn(folder, top) ? [] : [folder, ...foldersAbove(folder, top)];
}

const BEGINNING = /^\{\s*"format":\s*"shenbao-report"/;
/** Bytes that are enough for it. */
const LENGTH = 64;

function hasDocument(folder: string): boolean {
  try {
    const file = openSync(join(folder, OWN_DOCUMENT), "r");
    try {
      const bytes = Buffer.alloc(LENGTH);
      return BEGINNING.test(bytes.toString("utf8", 0, readSync(file, bytes, 0, LENGTH, 0)));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (isFileSystemError(error)) {
      return false;
    }
    throw error;
  }
}
