import type { DeskFile } from "../../../desk/worker/review-methods";
import type { FileResult } from "../../../report/report-document";
import type { RowComparison } from "./row-comparison";

/** A form of last time of which there is none this time. */
export interface MissingForm {
  /** As the form names it; null where it names none. */
  readonly department: string | null;
  readonly year: number | null;
  /** Where it was found: more than one where there were drafts. */
  readonly files: readonly string[];
}

/** The result of comparing with an earlier submission. */
export interface EarlierComparison {
  /** The earlier files; null where one was not reviewed. */
  readonly files: readonly (DeskFile | null)[];
  /** The comparisons of all declarations that have an earlier one, by `rowKey`. */
  readonly rows: Readonly<Record<string, RowComparison>>;
  readonly missing: readonly MissingForm[];
  /** Earlier files that could not be read or in which no declaration was recognised. */
  readonly unread: readonly FileResult[];
}
