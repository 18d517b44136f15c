import { resolve } from "node:path";
import { reviewAll } from "../../../src/desk/worker/review-all";
import { openReviewPool } from "../../../src/desk/worker/review-pool";

/** What a batch is measured with. */
export const SCRIPTS = {
  library: resolve("tools/bench/batch/library-worker.mjs"),
  check: resolve("src/cli/check/review-worker.mjs"),
} as const;

const OPTIONS = { rules: null, heuristics: true, locale: "zh-CN" } as const;

/** How a batch went. */
export interface Throughput {
  /** Workbooks per second, workers running warm. */
  readonly perSecond: number;
  /** MB by which the process with its workers grew from a quarter of the batch to its end. */
  readonly growth: number;
}

/** Files that warm the workers. */
const WARM_UP = 300;

/** Reviews files by so many workers, which have been warmed. */
export async function throughput(
  files: readonly string[],
  script: string,
  workers: number,
): Promise<Throughput> {
  const pool = openReviewPool<string>(script, "thread", workers);
  const sources = files.map((file) => ({ source: file, file }));
  try {
    await reviewAll(pool, sources.slice(0, WARM_UP), OPTIONS, () => undefined);
    const quarter = Math.floor(files.length / 4);
    let done = 0;
    let early = 0;
    const start = performance.now();
    await reviewAll(pool, sources, OPTIONS, () => {
      done += 1;
      if (done === quarter) {
        early = process.memoryUsage().rss;
      }
    });
    const seconds = (performance.now() - start) / 1000;
    const growth = (process.memoryUsage().rss - early) / 1024 / 1024;
    return { perSecond: files.length / seconds, growth };
  } finally {
    await pool.close();
  }
}
