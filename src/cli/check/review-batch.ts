import { reviewAll } from "../../desk/worker/review-all";
import type { ReviewedFile, ReviewOptions } from "../../desk/worker/review-methods";
import type { ReviewPool } from "../../desk/worker/review-pool";
import { fill } from "../../locales/translation";
import { cli } from "../../locales/zh-CN/cli";
import { hasDeclaration } from "./has-declaration";
import { openWorkers } from "./open-workers";
import type { OutputPlan } from "./output-plan";
import { progressLine } from "./progress-line";
import type { ReceivedFile } from "./received-files";
import { writeCopies, type CopiesOutcome } from "./write-copies";

/** What is to be reviewed, and how. */
export interface BatchRequest {
  readonly files: readonly ReceivedFile[];
  /** Those of an earlier submission. */
  readonly earlier: readonly ReceivedFile[];
  readonly options: ReviewOptions;
  /** null where nothing is written. */
  readonly plan: OutputPlan | null;
  /** Workers; null for as many as are worth it. */
  readonly jobs: number | null;
}

/** What came of all files, in their order. */
export interface ReviewedBatch {
  readonly now: readonly ReviewedFile[];
  readonly before: readonly ReviewedFile[];
  /** null where none were to be written. */
  readonly copies: CopiesOutcome | null;
}

/**
 * Reviews all files and writes their annotated copies.
 * @returns null where there is an earlier submission to compare with and no declaration in it
 */
export async function reviewBatch(request: BatchRequest): Promise<ReviewedBatch | null> {
  const { files, earlier, options, plan, jobs } = request;
  const pool = openWorkers(files.length + earlier.length, jobs);
  try {
    const before = await reviewAs("earlier", earlier, pool, options);
    if (earlier.length > 0 && !before.some(hasDeclaration)) {
      return null;
    }
    before
      .filter((reviewed) => !hasDeclaration(reviewed))
      .forEach(({ file }) => {
        console.error(fill(cli.compare.unusable, { file }));
      });
    const now = await reviewAs("review", files, pool, options);
    const copies = plan && (await annotate(now, pool, plan, options));
    return { now, before, copies };
  } finally {
    await pool.close();
  }
}

async function reviewAs(
  task: "earlier" | "review",
  files: readonly ReceivedFile[],
  pool: ReviewPool<string>,
  options: ReviewOptions,
): Promise<readonly ReviewedFile[]> {
  const reviewed: ReviewedFile[] = [];
  const progress = progressLine(task, files.length, process.stderr);
  const sources = files.map(({ path }) => ({ source: path, file: path }));
  await reviewAll(pool, sources, options, (file, index) => {
    reviewed[index] = file;
    progress.done(file.file);
  });
  progress.end();
  return reviewed;
}

async function annotate(
  files: readonly ReviewedFile[],
  pool: ReviewPool<string>,
  plan: OutputPlan,
  { locale }: ReviewOptions,
): Promise<CopiesOutcome> {
  const progress = progressLine("annotate", files.filter(hasDeclaration).length, process.stderr);
  const outcome = await writeCopies(pool, files, plan, locale, progress.done);
  progress.end();
  return outcome;
}
