import type { ReviewedDeclaration } from "../reviewed-file";
import { compareDeclarations } from "./compare-declarations";
import type { Comparison } from "./comparison";
import { matchBatches } from "./match-batches";

/** A declaration that was submitted before and again now. */
export interface Resubmission {
  readonly before: ReviewedDeclaration;
  readonly now: ReviewedDeclaration;
  readonly comparison: Comparison;
}

/** The changes of a batch of declarations since the last submission. */
export interface BatchComparison {
  /** In the order of the present batch. */
  readonly resubmissions: readonly Resubmission[];
  readonly notSubmittedNow: readonly ReviewedDeclaration[];
  readonly notSubmittedBefore: readonly ReviewedDeclaration[];
}

/** Compares each declaration of a batch with the one that was submitted before. Pure. */
export function compareBatches(
  before: readonly ReviewedDeclaration[],
  now: readonly ReviewedDeclaration[],
): BatchComparison {
  const matching = matchBatches(before, now);
  const earlier = new Map(matching.pairs.map(([was, is]) => [is, was]));
  return {
    resubmissions: now.flatMap((is) => {
      const was = earlier.get(is);
      return was === undefined
        ? []
        : [{ before: was, now: is, comparison: compareDeclarations(was.checked, is.checked) }];
    }),
    notSubmittedNow: matching.before,
    notSubmittedBefore: matching.now,
  };
}
