import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  reviewMethods,
  type ReviewedFile,
  type ReviewOptions,
} from "../../desk/worker/review-methods";
import { reviewAll } from "../../desk/worker/review-all";
import { failedReview } from "../../desk/worker/failed-review";
import { openReviewPool } from "../../desk/worker/review-pool";
import { readPath } from "./read-path";

/** Files for which starting a worker is worth its time. */
const FILES_PER_WORKER = 40;
const WORKER = join(__dirname, "review-worker.mjs");

/**
 * Reviews files, several at a time where there are many.
 * @param jobs Workers; null for as many as the machine has processors and the number of files is worth.
 * @param reviewed Called for each file as soon as it is reviewed, with its place among the files.
 */
export async function reviewFiles(
  files: readonly string[],
  options: ReviewOptions,
  jobs: number | null,
  reviewed: (file: ReviewedFile, index: number) => void,
): Promise<void> {
  const worth = Math.min(availableParallelism(), Math.ceil(files.length / FILES_PER_WORKER));
  const workers = jobs ?? worth;
  if (workers === 1) {
    for (const [index, file] of files.entries()) {
      reviewed(await reviewHere(file, options), index);
    }
    return;
  }
  const pool = openReviewPool<string>(WORKER, "thread", workers);
  try {
    const sources = files.map((file) => ({ source: file, file }));
    await reviewAll(pool, sources, options, reviewed);
  } finally {
    await pool.close();
  }
}

const HERE = reviewMethods(readPath);

async function reviewHere(file: string, options: ReviewOptions): Promise<ReviewedFile> {
  try {
    return await HERE.review(file, file, options);
  } catch (error) {
    // A defect of ours, which the other files are not to suffer from.
    console.error(error);
    return failedReview(file, "failed", options.locale);
  }
}
