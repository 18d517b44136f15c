import { reviewAll } from "../../desk/worker/review-all";
import type { DeskFile, ReviewOptions } from "../../desk/worker/review-methods";
import type { ReviewPool } from "../../desk/worker/review-pool";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { hasDeclaration } from "./has-declaration";
import { progressLine } from "./progress-line";
import type { ReceivedFile } from "./received-files";

/** What to review, and how. */
export interface BatchRequest {
  readonly files: readonly ReceivedFile[];
  /** The files of an earlier submission. */
  readonly earlier: readonly ReceivedFile[];
  readonly options: ReviewOptions;
}

/** The results of all files, in their order. */
export interface ReviewedBatch {
  readonly now: readonly DeskFile[];
  readonly before: readonly DeskFile[];
}

/**
 * Reviews all files with the workers of a pool.
 * @returns null if an earlier submission to compare with contains no declaration
 */
export async function reviewBatch(
  pool: ReviewPool<string>,
  { files, earlier, options }: BatchRequest,
): Promise<ReviewedBatch | null> {
  const before = await reviewAs("earlier", earlier, pool, options);
  if (earlier.length > 0 && !before.some(hasDeclaration)) {
    return null;
  }
  before
    .filter((reviewed) => !hasDeclaration(reviewed))
    .forEach(({ file, rows: [row] }) => {
      console.error(fill(cli.compare.unusable, { file, reason: row?.problem ?? "" }));
    });
  return { now: await reviewAs("review", files, pool, options), before };
}

async function reviewAs(
  task: "earlier" | "review",
  files: readonly ReceivedFile[],
  pool: ReviewPool<string>,
  options: ReviewOptions,
): Promise<readonly DeskFile[]> {
  const reviewed: DeskFile[] = [];
  const progress = progressLine(task, files.length, process.stderr);
  const sources = files.map(({ path }) => ({ source: path, file: path }));
  await reviewAll(pool, sources, options, (file, index) => {
    reviewed[index] = file;
    progress.done(file.file);
  });
  progress.end();
  return reviewed;
}
