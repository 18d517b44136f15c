import { availableParallelism } from "node:os";
import { join } from "node:path";
import { failedReview } from "../../desk/worker/failed-review";
import { reviewMethods } from "../../desk/worker/review-methods";
import { openReviewPool, type ReviewPool } from "../../desk/worker/review-pool";
import { readPath } from "./read-path";

/** Number of files for which starting another worker pays off. */
const FILES_PER_WORKER = 40;
const WORKER = join(__dirname, "review-worker.mjs");

/**
 * Workers for this many files; a single worker is the program itself.
 * @param jobs number of workers; null: as many as there are processors and as the files make worthwhile
 */
export function openWorkers(files: number, jobs: number | null): ReviewPool<string> {
  const worth = Math.min(availableParallelism(), Math.ceil(files / FILES_PER_WORKER));
  const workers = Math.max(jobs ?? worth, 1);
  return workers === 1 ? workHere() : openReviewPool<string>(WORKER, "thread", workers);
}

function workHere(): ReviewPool<string> {
  const { review, show, annotate } = reviewMethods(readPath);
  return {
    workers: 1,
    review: (path, file, options) =>
      unlessDefect(
        () => review(path, file, options),
        () => failedReview(file, "failed", options.locale),
      ),
    show: (path, file, sheet) =>
      unlessDefect(
        () => show(path, file, sheet),
        () => null,
      ),
    annotate: (path, packed, locale) =>
      unlessDefect(
        () => annotate(path, packed, locale),
        () => ({ status: "unreadable", code: "failed" }),
      ),
    close: () => Promise.resolve(),
  };
}

/** A bug of our own in one file must not affect the others. */
async function unlessDefect<T>(work: () => Promise<T>, failed: () => T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    return failed();
  }
}
