import type { RemarkStore } from "../../src/taskpane/desk/remark-store";

/** Remarks that are stored nowhere, as if they were. */
export const NO_REMARKS: RemarkStore = {
  read: () => ({}),
  write: () => "stored",
  deleteAll: () => undefined,
};
