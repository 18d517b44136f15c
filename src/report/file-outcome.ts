import type { UnreadableReason } from "./report-texts";
import type { CheckedWorkbook } from "../review/checked-workbook";

/** The outcome for a file: checked, not recognised, or unreadable (with the reader's reason code). */
export type FileOutcome =
  CheckedWorkbook | { readonly status: "unreadable"; readonly code: UnreadableReason };
