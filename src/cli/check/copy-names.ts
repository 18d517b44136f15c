import { join, resolve, sep } from "node:path";
import { freeNames } from "../../desk/free-names";
import type { ReceivedFile } from "./received-files";

/**
 * The path of each file's copy below a folder of copies: its path from the innermost folder that contains all files.
 * No two are the same, even ignoring case.
 */
export function copyNames(files: readonly ReceivedFile[]): readonly string[] {
  const shared = commonStart(files.map(({ folder }) => stepsOf(folder)));
  return freeNames(files.map(({ path }) => join(...stepsOf(path).slice(shared))));
}

/** The steps of an absolute path; a drive counts as one. */
function stepsOf(path: string): readonly string[] {
  return resolve(path)
    .split(sep)
    .filter((step) => step !== "")
    .map((step) => step.replace(/^([A-Za-z]):$/, "$1"));
}

/** The number of steps that all paths have in common at their start. */
function commonStart(paths: readonly (readonly string[])[]): number {
  const [first = [], ...others] = paths;
  const different = first.findIndex((step, at) => others.some((path) => path[at] !== step));
  return different === -1 ? first.length : different;
}
