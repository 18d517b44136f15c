import type { Declaration } from "../declaration/declaration";
import type { UnrecognisedReason } from "../declaration/unrecognised-reason";
import type { Finding, Severity } from "../rules/finding";
import type { Acceptance } from "./acceptance/acceptance";

/** `revise`: at least one error. */
export type Verdict = "pass" | "revise";

export type Counts = Readonly<Record<Severity, number>>;

/** A finding, and whether a reviewer has accepted it. */
export interface CheckedFinding extends Finding {
  /** The acceptance that applies to it, with its reason and day; null if there is none. */
  readonly accepted: Acceptance | null;
  /** The acceptance that applied to it until the values changed; only if there is one. */
  readonly lapsed?: Acceptance;
}

/** One declaration with everything the rules found in it. */
export interface CheckedDeclaration {
  readonly declaration: Declaration;
  readonly verdict: Verdict;
  /** Of the findings that are not accepted. */
  readonly counts: Counts;
  /** Number of findings that are accepted. */
  readonly accepted: number;
  /** In sheet order, accepted ones among them. */
  readonly findings: readonly CheckedFinding[];
}

export type { UnrecognisedReason };

/** The result of checking a workbook's picture. */
export type CheckedWorkbook =
  | { readonly status: "checked"; readonly declarations: readonly CheckedDeclaration[] }
  | {
      readonly status: "unrecognised";
      readonly reason: UnrecognisedReason;
      /** The sheet whose kind was recognised, if any. */
      readonly sheet: string | null;
    };
