import type { ReviewRules } from "../../desk/review-rules";
import type { ExportPorts } from "./exports/export-ports";
import type { RemarkStore } from "./remark-store";
import type { ReviewPool } from "../../desk/worker/review-pool";

/** What the reviewer's desk asks of its host. */
export interface DeskPorts {
  readonly exports: ExportPorts;
  /** By which rules received files are judged: the user's own or the office's, not those of the workbook that happens to be open. */
  readonly readRules: () => Promise<ReviewRules>;
  readonly remarks: RemarkStore;
  /** Opens workers that read and check chosen files. */
  readonly openPool: () => Promise<ReviewPool<File>>;
}
