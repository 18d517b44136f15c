import type { Storing } from "../../commands/own-storage";

/** Remarks on declarations by `remarkKey`. */
export type Remarks = Readonly<Record<string, string>>;

/** Where the reviewer's remarks outlast the pane. */
export interface RemarkStore {
  readonly read: () => Remarks;
  /** An empty remark is removed. */
  readonly write: (key: string, text: string) => Storing;
  readonly deleteAll: () => void;
}
