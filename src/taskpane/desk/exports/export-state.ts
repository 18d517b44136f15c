import type { ProblemCode } from "../../../commands/outcome";
import type { NewSheet } from "../../../excel/insert-new-sheets";
import type { LeftGroup } from "./left-files";

/** What results are handed out as, or that their sheets are deleted again. */
export type ExportKind =
  "summary" | "slips" | "slip-sheets" | "slip" | "copies" | "save-report" | "copy-report" | "undo";

/** The result of an export. */
export type ExportOutcome =
  | { readonly kind: "inserted"; readonly sheets: readonly NewSheet[] }
  /** Sheets that were inserted are deleted again. */
  | { readonly kind: "undone"; readonly count: number }
  | { readonly kind: "saved"; readonly file: string }
  | {
      readonly kind: "copies";
      readonly file: string;
      readonly count: number;
      /** Files of which there is no copy, by the reason. */
      readonly left: readonly LeftGroup[];
    }
  /** More declarations than slips are put on sheets of one workbook. */
  | { readonly kind: "too-many-slips"; readonly count: number; readonly most: number }
  | { readonly kind: "copied" | "not-copied" | "no-copies" }
  | { readonly kind: "problem"; readonly code: ProblemCode };
