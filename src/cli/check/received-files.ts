import { existsSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";

/** Kinds of files that are looked for in a folder; a file that is named is read whatever it is called. */
const WORKBOOKS = "**/*.{xlsx,xlsm,xlsb,xls,et,ods}";
/** What Office leaves beside a workbook that is open. */
const LOCK_FILES = "**/~$*";

/**
 * The files that arguments stand for, each once: a file itself, the workbooks in and below a folder in the order of their names, what a
 * pattern matches. A name of nothing stays, so that it is reported.
 */
export function receivedFiles(inputs: readonly string[]): readonly string[] {
  return [...new Set(inputs.flatMap(filesOf))];
}

function filesOf(input: string): readonly string[] {
  if (!existsSync(input)) {
    const matches = isDynamicPattern(input) ? found(input.replaceAll("\\", "/")) : [];
    return matches.length > 0 ? matches : [input];
  }
  return statSync(input).isDirectory()
    ? found(WORKBOOKS, input).map((file) => join(input, file))
    : [input];
}

function found(pattern: string, folder = "."): readonly string[] {
  const files = globSync(pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    ignore: [LOCK_FILES],
    caseSensitiveMatch: false,
  });
  return files.sort((a, b) => a.localeCompare(b, "zh-CN", { numeric: true }));
}
