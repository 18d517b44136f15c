import { resolve } from "node:path";
import { reviewAll } from "../../../src/desk/worker/review-all";
import { openReviewPool } from "../../../src/desk/worker/review-pool";

/** What a batch is measured with. */
export const SCRIPTS = {
  library: resolve("tools/bench/batch/library-worker.mjs"),
  check: resolve("src/cli/check/review-worker.mjs"),
} as const;

const OPTIONS = { rules: null, heuristics: true, locale: "zh-CN" } as const;

/** The measurements of a batch. */
export interface Throughput {
  /** Workbooks per second, with warm workers. */
  readonly perSecond: number;
  /**
   * MB by which the process with its workers grew from the second quarter of the batch to the last. Compares the
   * lowest memory in each, since garbage that waits for the collector is not growth.
   */
  readonly growth: number;
}

/** Number of files that warm up a worker. */
const WARM_UP = 300;

/** Reviews files with this many workers, after warming them up. */
export async function throughput(
  files: readonly string[],
  script: string,
  workers: number,
): Promise<Throughput> {
  const pool = openReviewPool<string>(script, "thread", workers);
  const sources = files.map((file) => ({ source: file, file }));
  try {
    await reviewAll(pool, sources.slice(0, WARM_UP * workers), OPTIONS, () => undefined);
    const quarters = [Infinity, Infinity, Infinity, Infinity];
    let done = 0;
    const start = performance.now();
    await reviewAll(pool, sources, OPTIONS, () => {
      const quarter = Math.floor((done / files.length) * quarters.length);
      quarters[quarter] = Math.min(quarters[quarter] ?? Infinity, process.memoryUsage.rss());
      done += 1;
    });
    const seconds = (performance.now() - start) / 1000;
    const [, second = 0, , last = 0] = quarters;
    return { perSecond: files.length / seconds, growth: (last - second) / 1024 / 1024 };
  } finally {
    await pool.close();
  }
}
