import type { UnreadableReason } from "./report-texts";
import type { CheckedWorkbook } from "../review/checked-workbook";

/** What came of a file: checked, not recognised, or not readable at all (with the reader's reason code). */
export type FileOutcome =
  CheckedWorkbook | { readonly status: "unreadable"; readonly code: UnreadableReason };
