import { join, resolve, sep } from "node:path";
import { freeNames } from "../../desk/free-names";
import type { ReceivedFile } from "./received-files";

/**
 * Where the copy of each received file goes below a folder of copies: by its path from the innermost folder that holds all
 * that was given. No two are the same, also where capitals do not count.
 */
export function copyNames(files: readonly ReceivedFile[]): readonly string[] {
  const shared = commonStart(files.map(({ folder }) => stepsOf(folder)));
  return freeNames(files.map(({ path }) => join(...stepsOf(path).slice(shared))));
}

/** The steps of an absolute path; a drive is one like any other. */
function stepsOf(path: string): readonly string[] {
  return resolve(path)
    .split(sep)
    .filter((step) => step !== "")
    .map((step) => step.replace(/^([A-Za-z]):$/, "$1"));
}

/** How many steps all paths begin with together. */
function commonStart(paths: readonly (readonly string[])[]): number {
  const [first = [], ...others] = paths;
  const different = first.findIndex((step, at) => others.some((path) => path[at] !== step));
  return different === -1 ? first.length : different;
}
