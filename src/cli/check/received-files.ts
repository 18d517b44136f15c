import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { LOCK_FILE_PREFIX, WORKBOOK_EXTENSIONS } from "../../desk/workbook-names";
import { isFileSystemError } from "../file-system-error";
import { searchFiles, type FileSystem } from "./search-files";

/** A file that was received. */
export interface ReceivedFile {
  /** As it was given, or below the folder that was. */
  readonly path: string;
  /** The folder that was given, or the one in which the file is. */
  readonly folder: string;
}

const WORKBOOKS = `**/*.{${WORKBOOK_EXTENSIONS.join(",")}}`;
const LOCK_FILES = `**/${LOCK_FILE_PREFIX}*`;

/**
 * The files that arguments stand for, each once, also where links lead to it: a file itself, the workbooks in and below a folder in the order of their names, what a
 * pattern matches. A name of nothing stays, and so do folders and links that cannot be opened, so that they are reported: what was not
 * looked at must not pass for correct. What Office leaves beside an open workbook is no file of anybody.
 * @param ours Files and folders of our own output, which are not looked at; a file among them that is named is read.
 * @param system For tests.
 */
export function receivedFiles(
  inputs: readonly string[],
  ours: readonly string[] = [],
  system?: FileSystem,
): readonly ReceivedFile[] {
  const found = new Map<string, ReceivedFile>();
  for (const file of inputs.flatMap((input) => filesOf(input, ours, system))) {
    const place = placeOf(file.path);
    const isLinked = resolve(file.path) !== place;
    if (!(isLinked && found.has(place)) && !basename(place).startsWith(LOCK_FILE_PREFIX)) {
      found.set(place, file);
    }
  }
  return [...found.values()];
}

/** Where a file lies, whatever links lead there; the path itself where the system finds nothing. */
function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (isFileSystemError(error)) {
      return resolve(path);
    }
    throw error;
  }
}

function filesOf(
  input: string,
  ours: readonly string[],
  system?: FileSystem,
): readonly ReceivedFile[] {
  if (!existsSync(input)) {
    const matches = isDynamicPattern(input) ? matching(input, ours, system) : [];
    return matches.length > 0 ? matches : [alone(input)];
  }
  return statSync(input).isDirectory() ? workbooksIn(input, ours, system) : [alone(input)];
}

function alone(path: string): ReceivedFile {
  return { path, folder: dirname(path) };
}

/** The files that a pattern matches, and the workbooks in folders that it does. */
function matching(
  input: string,
  ours: readonly string[],
  system?: FileSystem,
): readonly ReceivedFile[] {
  const found = searchFiles(input.replaceAll("\\", "/"), ".", LOCK_FILES, system);
  return [
    ...received([...found.files, ...found.closed], ".", ours).map(alone),
    ...received(found.folders, ".", ours).flatMap((folder) => workbooksIn(folder, ours, system)),
  ];
}

function workbooksIn(
  folder: string,
  ours: readonly string[],
  system?: FileSystem,
): readonly ReceivedFile[] {
  const { files, closed, lost } = searchFiles(WORKBOOKS, folder, LOCK_FILES, system);
  return received([...files, ...closed, ...lost], folder, ours).map((file) => ({
    path: join(folder, file),
    folder,
  }));
}

/** What is not ours, in the order of names. */
function received(
  paths: readonly string[],
  folder: string,
  ours: readonly string[],
): readonly string[] {
  return paths
    .filter((path) => !ours.some((own) => isIn(resolve(folder, path), own)))
    .sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }));
}

/** Whether a file is the one of this path, or below it. */
function isIn(file: string, path: string): boolean {
  const way = relative(resolve(path), file);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}
