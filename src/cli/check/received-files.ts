import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { LOCK_FILE_PREFIX, WORKBOOK_EXTENSIONS } from "../../desk/workbook-names";
import { isFileSystemError } from "../file-system-error";
import { searchFiles, type FileSystem } from "./search-files";

/** A file that was received. */
export interface ReceivedFile {
  /** The path as given, or below the given folder. */
  readonly path: string;
  /** The given folder, or the one that contains the file. */
  readonly folder: string;
}

const WORKBOOKS = `**/*.{${WORKBOOK_EXTENSIONS.join(",")}}`;
const LOCK_FILES = `**/${LOCK_FILE_PREFIX}*`;

/**
 * The files meant by arguments, each once, even if links lead to it: a file itself, the workbooks in and below a
 * folder in the order of their names, the matches of a pattern. Paths that do not exist stay, and so do folders and
 * links that cannot be opened, so that they are reported: what was not examined must not pass for correct. The lock
 * files that Office leaves beside open workbooks are skipped.
 * @param ours files and folders of our own output, which are skipped unless a file among them is named itself
 * @param system for tests
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

/** The real path of a file behind any links; the path itself if the system finds nothing. */
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

/** The files that a pattern matches, and the workbooks in folders that it matches. */
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

/** The files that are not our own output, by name. */
function received(
  paths: readonly string[],
  folder: string,
  ours: readonly string[],
): readonly string[] {
  return paths
    .filter((path) => !ours.some((own) => isIn(resolve(folder, path), own)))
    .sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }));
}

/** Whether a file is the one at this path, or below it. */
function isIn(file: string, path: string): boolean {
  const way = relative(resolve(path), file);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}
