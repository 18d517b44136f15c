import type { ProblemCode } from "../../../commands/outcome";
import type { LeftGroup } from "./left-files";

/** What results are handed out as. */
export type ExportKind =
  "summary" | "slips" | "slip-sheets" | "slip" | "copies" | "save-report" | "copy-report";

/** The result of an export. */
export type ExportOutcome =
  | { readonly kind: "inserted"; readonly sheets: readonly string[] }
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
