import type { Declaration } from "../declaration/declaration";
import type { UnrecognisedReason } from "../declaration/unrecognised-reason";
import type { Finding, Severity } from "../rules/finding";

/** `revise`: at least one error. */
export type Verdict = "pass" | "revise";

export type Counts = Readonly<Record<Severity, number>>;

/** One declaration with everything the rules found in it. */
export interface CheckedDeclaration {
  readonly declaration: Declaration;
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** In sheet order. */
  readonly findings: readonly Finding[];
}

export type { UnrecognisedReason };

/** What checking a workbook's picture gives. */
export type CheckedWorkbook =
  | { readonly status: "checked"; readonly declarations: readonly CheckedDeclaration[] }
  | {
      readonly status: "unrecognised";
      readonly reason: UnrecognisedReason;
      /** Sheet whose kind was recognised, where one was. */
      readonly sheet: string | null;
    };
