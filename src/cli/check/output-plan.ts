import { statSync } from "node:fs";
import { isFileSystemError } from "../file-system-error";
import { dirname, join, resolve } from "node:path";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { copyNames } from "./copy-names";
import { OWN_COMPARISON, OWN_COPIES, OWN_DOCUMENT, OWN_OPINIONS, OWN_SUMMARY } from "./own-files";
import type { ReceivedFile } from "./received-files";

/** What is written where. */
export interface OutputPlan {
  readonly folder: string;
  readonly document: string;
  readonly opinions: string;
  readonly summary: string;
  /** Null if nothing is compared. */
  readonly comparison: string | null;
  /** For each received file the path of its annotated copy, if there is to be one. */
  readonly copies: readonly string[];
  /** Whether files that are there already may be replaced. */
  readonly force: boolean;
}

/** Plans where everything written about received files goes. */
export function planOutput(
  folder: string,
  files: readonly ReceivedFile[],
  { force, compares }: { readonly force: boolean; readonly compares: boolean },
): OutputPlan {
  return {
    folder,
    document: join(folder, OWN_DOCUMENT),
    opinions: join(folder, OWN_OPINIONS),
    summary: join(folder, OWN_SUMMARY),
    comparison: compares ? join(folder, OWN_COMPARISON) : null,
    copies: copyNames(files).map((name) => join(folder, OWN_COPIES, name)),
    force,
  };
}

/** The names of the reports, without the copies. */
export function reportsOf({
  document,
  opinions,
  summary,
  comparison,
}: OutputPlan): readonly string[] {
  return [document, opinions, summary, ...(comparison === null ? [] : [comparison])];
}

/**
 * Why the plan must not be carried out, in a sentence; null when it may.
 * @param inputs the given files and folders
 * @param received files that must not be changed, whatever `force` says
 */
export function outputProblem(
  plan: OutputPlan,
  inputs: readonly string[],
  received: readonly string[],
): string | null {
  const { folder, copies, force } = plan;
  if (!canBeFolder(folder)) {
    return fill(cli.out.noFolder, { folder });
  }
  const given = [...inputs, ...received.map(dirname)];
  if (given.some((input) => resolve(input) === resolve(folder) || isSame(input, folder))) {
    return fill(cli.out.isReceived, { folder });
  }
  const kept = new Set(received.map(identity));
  const existing = [...reportsOf(plan), ...copies].filter((file) => identity(file) !== null);
  const [first] = existing;
  const own = existing.find((file) => kept.has(identity(file)));
  if (own !== undefined) {
    return fill(cli.out.received, { file: own });
  }
  return first === undefined || force
    ? null
    : fill(existing.length === 1 ? cli.out.exists : cli.out.existing, {
        file: first,
        count: existing.length,
      });
}

function isSame(a: string, b: string): boolean {
  const known = identity(a);
  return known !== null && known === identity(b);
}

/** Whether there is such a folder or can be one: no file is in the way, and the system accepts the name. */
function canBeFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true;
  } catch (error) {
    return refused(error, false);
  }
}

/** The identity of a file whatever its path; null when the file does not exist or cannot be examined. */
function identity(path: string): string | null {
  try {
    const found = statSync(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? null : `${found.dev} ${found.ino}`;
  } catch (error) {
    return refused(error, null);
  }
}

/**
 * The result to use where the system refused.
 * @throws the error itself when it is a bug of our own
 */
function refused<T>(error: unknown, result: T): T {
  if (isFileSystemError(error)) {
    return result;
  }
  throw error;
}
