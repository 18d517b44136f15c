import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { LOCK_FILE_PREFIX, WORKBOOK_EXTENSIONS } from "../../desk/workbook-names";
import { isFileSystemError } from "../file-system-error";
import { isIn } from "./own-files";
import { ownOutput, type OwnOutput } from "./own-output";
import { searchFiles, type FileSystem } from "./search-files";

/** A file that was received. */
export interface ReceivedFile {
  /** The path as given, or below the given folder. */
  readonly path: string;
  /** The given folder, or the one that contains the file. */
  readonly folder: string;
}

/** The files that were received, and what was skipped beside them. */
export interface ReceivedFiles {
  readonly files: readonly ReceivedFile[];
  /** Files in given folders that are no workbooks. */
  readonly others: number;
  /** Folders with the output of earlier runs, and how many workbooks in each were skipped. */
  readonly own: ReadonlyMap<string, number>;
}

const EVERYTHING = "**/*";
const LOCK_FILES = `**/${LOCK_FILE_PREFIX}*`;
const EXTENSIONS: ReadonlySet<string> = new Set(WORKBOOK_EXTENSIONS.map((name) => `.${name}`));

/**
 * The files meant by arguments, each once, even if links lead to it: a file itself, the workbooks in and below a
 * folder in the order of their names, the matches of a pattern. Paths that do not exist stay, and so do folders and
 * links that cannot be opened, so that they are reported: what was not examined must not pass for correct. The lock
 * files that Office leaves beside open workbooks are skipped.
 * @param ours files and folders that this run writes, which are skipped unless a file among them is named itself
 * @param system for tests
 */
export function receivedFiles(
  inputs: readonly string[],
  ours: readonly string[] = [],
  system?: FileSystem,
): ReceivedFiles {
  const search: Search = { ours, system, output: ownOutput(), others: new Set(), own: new Map() };
  const found = new Map<string, ReceivedFile>();
  for (const file of inputs.flatMap((input) => filesOf(input, search))) {
    const place = placeOf(file.path);
    const isLinked = resolve(file.path) !== place;
    if (!(isLinked && found.has(place)) && !basename(place).startsWith(LOCK_FILE_PREFIX)) {
      found.set(place, file);
    }
  }
  return {
    files: [...found.values()],
    others: [...search.others].filter((place) => !found.has(place)).length,
    own: new Map(Array.from(search.own, ([folder, files]) => [folder, files.size] as const)),
  };
}

/** What a search needs to know, and the real paths that it skipped. */
interface Search {
  readonly ours: readonly string[];
  readonly system: FileSystem | undefined;
  readonly output: OwnOutput;
  readonly others: Set<string>;
  readonly own: Map<string, Set<string>>;
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

function filesOf(input: string, search: Search): readonly ReceivedFile[] {
  if (!existsSync(input)) {
    const matches = isDynamicPattern(input) ? matching(input, search) : [];
    return matches.length > 0 ? matches : [alone(input)];
  }
  return statSync(input).isDirectory() ? workbooksIn(input, search) : [alone(input)];
}

function alone(path: string): ReceivedFile {
  return { path, folder: dirname(path) };
}

/** The files that a pattern matches, and the workbooks in folders that it matches. */
function matching(input: string, search: Search): readonly ReceivedFile[] {
  const pattern = input.replaceAll("\\", "/");
  const found = searchFiles(pattern, ".", LOCK_FILES, search.system);
  const top = fixedPart(pattern);
  return [
    ...received([...found.files, ...found.closed], ".", top, search).map(alone),
    ...received(found.folders, ".", top, search).flatMap((folder) => workbooksIn(folder, search)),
  ];
}

/** The folder that a pattern names before its first step with a wildcard. */
function fixedPart(pattern: string): string {
  const steps = pattern.split("/");
  const fixed = steps
    .slice(
      0,
      steps.findIndex((step) => isDynamicPattern(step)),
    )
    .join("/");
  return fixed === "" && pattern.startsWith("/") ? "/" : fixed;
}

function workbooksIn(folder: string, search: Search): readonly ReceivedFile[] {
  const { files, closed, lost } = searchFiles(EVERYTHING, folder, LOCK_FILES, search.system);
  const isWorkbook = (file: string): boolean => EXTENSIONS.has(extname(file).toLowerCase());
  const kept = new Set([...files.filter(isWorkbook), ...closed, ...lost]);
  for (const file of files.filter((other) => !kept.has(other))) {
    const path = resolve(folder, file);
    if (!isOurs(path, folder, search)) {
      search.others.add(placeOf(path));
    }
  }
  return received([...kept], folder, folder, search).map((file) => ({
    path: join(folder, file),
    folder,
  }));
}

/** The files that are not our own output, by name. @param top the given folder */
function received(
  paths: readonly string[],
  folder: string,
  top: string,
  search: Search,
): readonly string[] {
  return paths
    .filter((path) => !isOurs(resolve(folder, path), top, search))
    .sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }));
}

/** Whether we wrote or write a file; a workbook of an earlier run is counted. */
function isOurs(file: string, top: string, { ours, output, own }: Search): boolean {
  if (ours.some((path) => isIn(file, path))) {
    return true;
  }
  const folder = output.folderOf(file, top);
  if (folder !== null && EXTENSIONS.has(extname(file).toLowerCase())) {
    own.set(folder, (own.get(folder) ?? new Set()).add(file));
  }
  return folder !== null;
}
