import { inLanes } from "./in-lanes";
import type { DeskFile, ReviewOptions } from "./review-methods";
import type { ReviewPool } from "./review-pool";

/** A file that is to be reviewed. */
export interface NamedSource<Source> {
  readonly source: Source;
  /** As the user knows it: its path from the folder that was chosen. */
  readonly file: string;
}

/**
 * Reviews files with all workers of a pool.
 * @param reviewed Called for each file as soon as it is reviewed, with its place among the files.
 * @throws PoolClosed when the pool is closed meanwhile.
 */
export async function reviewAll<Source>(
  pool: ReviewPool<Source>,
  sources: readonly NamedSource<Source>[],
  options: ReviewOptions,
  reviewed: (file: DeskFile, index: number) => void,
): Promise<void> {
  // Never more than there are workers: the library forgets what waits when its last worker dies.
  await inLanes(pool.workers, sources, async ({ source, file }, index) => {
    reviewed(await pool.review(source, file, options), index);
  });
}
