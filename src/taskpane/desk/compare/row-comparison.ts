import type { Edition } from "../../../editions/edition";
import type { Comparison } from "../../../review/compare/comparison";

/** How a declaration has changed since an earlier submission; put into words when it is looked at. */
export interface RowComparison {
  readonly earlierFile: string;
  /** What the reviewer remarked on the earlier one; null where nothing is known of that. */
  readonly earlierRemarks: string | null;
  readonly editions: { readonly before: Edition; readonly now: Edition };
  readonly comparison: Comparison;
}
