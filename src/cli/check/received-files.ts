import { existsSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { LOCK_FILE_PREFIX, WORKBOOK_EXTENSIONS } from "../../desk/workbook-names";

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
 * The files that arguments stand for, each once: a file itself, the workbooks in and below a folder in the order of their names, what a
 * pattern matches. A name of nothing stays, so that it is reported.
 * @param ours Files and folders of our own output, which are not looked at; a file among them that is named is read.
 */
export function receivedFiles(
  inputs: readonly string[],
  ours: readonly string[] = [],
): readonly ReceivedFile[] {
  const found = new Map<string, ReceivedFile>();
  for (const file of inputs.flatMap((input) => filesOf(input, ours))) {
    const place = resolve(file.path);
    if (!found.has(place)) {
      found.set(place, file);
    }
  }
  return [...found.values()];
}

function filesOf(input: string, ours: readonly string[]): readonly ReceivedFile[] {
  if (!existsSync(input)) {
    const matches = isDynamicPattern(input) ? found(input.replaceAll("\\", "/"), ".", ours) : [];
    return (matches.length > 0 ? matches : [input]).map(alone);
  }
  return statSync(input).isDirectory()
    ? found(WORKBOOKS, input, ours).map((file) => ({ path: join(input, file), folder: input }))
    : [alone(input)];
}

function alone(path: string): ReceivedFile {
  return { path, folder: dirname(path) };
}

function found(pattern: string, folder: string, ours: readonly string[]): readonly string[] {
  const files = globSync(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    ignore: [LOCK_FILES],
    caseSensitiveMatch: false,
  });
  return files
    .filter((file) => !ours.some((own) => isIn(resolve(folder, file), own)))
    .sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }));
}

/** Whether a file is the one of this path, or below it. */
function isIn(file: string, path: string): boolean {
  const way = relative(resolve(path), file);
  return way.split(sep)[0] !== ".." && !isAbsolute(way);
}
