import type { Edition } from "../../../editions/edition";
import type { Comparison } from "../../../review/compare/comparison";

/** What has become of a declaration since it was submitted before; put into words when it is looked at. */
export interface RowComparison {
  readonly earlierFile: string;
  readonly editions: { readonly before: Edition; readonly now: Edition };
  readonly comparison: Comparison;
}
