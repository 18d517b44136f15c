import type { Declaration } from "../../declaration/declaration";
import type { Finding } from "../../rules/finding";
import { isAcceptable } from "./accept";
import { subjectKey, type AcceptedSubject, type Acceptance } from "./acceptance";
import { subjectsOf } from "./subject-of";

/**
 * Finds the acceptance that has lapsed for a finding that is back: same rule, form and row, but other values. Null
 * for none, and for every error.
 * @param unused acceptances that apply to no finding
 */
export function lapsedFinder(
  unused: readonly Acceptance[],
  declaration: Declaration,
): (finding: Finding) => Acceptance | null {
  if (unused.length === 0) {
    return () => null;
  }
  const byPlace = new Map(unused.map((acceptance) => [placeKey(acceptance), acceptance]));
  const subjectOf = subjectsOf(declaration);
  return (finding) =>
    isAcceptable(finding) ? (byPlace.get(placeKey(subjectOf(finding))) ?? null) : null;
}

/** What an acceptance is about, apart from the values. */
function placeKey(subject: AcceptedSubject): string {
  return subjectKey({ ...subject, values: [] });
}
