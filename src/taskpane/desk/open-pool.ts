import type { ReviewPool } from "../../desk/worker/review-pool";
import { WorkerBundle } from "./worker-bundle";

/** One processor is left to Excel and the pane. */
const MOST_WORKERS = 4;

/** Opens the desk's workers; what runs them is loaded with the first. */
export async function openPool(): Promise<ReviewPool<File>> {
  const { openReviewPool } = await import("../../desk/worker/review-pool");
  const workers = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
  const { address } = new WorkerBundle(
    new URL(/* webpackChunkName: "review-worker" */ "./review-worker.ts", import.meta.url),
  );
  return openReviewPool<File>(address, "web", workers);
}
