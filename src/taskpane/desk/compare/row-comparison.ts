import type { Edition } from "../../../editions/edition";
import type { Comparison } from "../../../review/compare/comparison";

/** How a declaration has changed since an earlier submission; put into words when it is looked at. */
export interface RowComparison {
  readonly earlierFile: string;
  readonly editions: { readonly before: Edition; readonly now: Edition };
  readonly comparison: Comparison;
}
