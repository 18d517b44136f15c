import type { ReviewPool } from "../../desk/worker/review-pool";

/** What the reviewer's desk asks of its host. */
export interface DeskPorts {
  /** Opens workers that read and check chosen files. */
  readonly openPool: () => Promise<ReviewPool<File>>;
}
