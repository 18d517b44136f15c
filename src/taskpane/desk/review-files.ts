import { reviewAll } from "../../desk/worker/review-all";
import type { DeskFile, ReviewOptions } from "../../desk/worker/review-methods";
import type { ChosenFiles } from "./chosen-files";
import type { DeskPorts } from "./desk-ports";

/**
 * Reviews files with workers of their own, which end with it or when it is stopped.
 * @param reviewed is called for each file as soon as it is reviewed, with its place among the files
 * @throws PoolClosed when it is stopped
 */
export async function reviewFiles(
  { openPool }: Pick<DeskPorts, "openPool">,
  sources: ChosenFiles["sources"],
  options: ReviewOptions,
  signal: AbortSignal,
  reviewed: (file: DeskFile, place: number) => void,
): Promise<void> {
  const pool = await openPool();
  try {
    if (!signal.aborted) {
      signal.addEventListener("abort", () => void pool.close());
      await reviewAll(pool, sources, options, reviewed);
    }
  } finally {
    await pool.close();
  }
}
