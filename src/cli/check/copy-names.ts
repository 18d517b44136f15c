import { basename, extname, join, resolve, sep } from "node:path";
import type { ReceivedFile } from "./received-files";

/**
 * Where the copy of each received file goes below a folder of copies: by its path from the innermost folder that holds all
 * that was given. No two are the same, also where capitals do not count.
 */
export function copyNames(files: readonly ReceivedFile[]): readonly string[] {
  const shared = commonStart(files.map(({ folder }) => stepsOf(folder)));
  const taken = new Set<string>();
  return files.map(({ path }) => {
    const name = join(...stepsOf(path).slice(shared));
    const free = freeName(name, taken);
    taken.add(folded(free));
    return free;
  });
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

function freeName(name: string, taken: ReadonlySet<string>): string {
  const kind = extname(basename(name));
  const stem = name.slice(0, name.length - kind.length);
  let free = name;
  for (let count = 2; taken.has(folded(free)); count += 1) {
    free = `${stem} (${count})${kind}`;
  }
  return free;
}

function folded(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
