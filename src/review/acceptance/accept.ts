import type { Declaration } from "../../declaration/declaration";
import type { Finding } from "../../rules/finding";
import { dayOf } from "../day-of";
import { ACCEPTANCE_LIMITS, subjectKey, type Acceptance } from "./acceptance";
import { subjectsOf } from "./subject-of";

/** Why a finding cannot be accepted. */
export type AcceptProblem = "is-error" | "no-reason" | "reason-too-long";

export type Accepting =
  | { readonly ok: true; readonly acceptance: Acceptance }
  | { readonly ok: false; readonly problem: AcceptProblem };

/** Errors must be corrected; anything less may be right for a reason that no rule knows. */
export function isAcceptable({ severity }: Finding): boolean {
  return severity !== "error";
}

/**
 * Accepts a finding of a declaration.
 * @param date its day in local time is stored
 */
export function accept(
  finding: Finding,
  declaration: Declaration,
  reason: string,
  date: Date,
): Accepting {
  const line = oneLine(reason);
  if (!isAcceptable(finding)) {
    return { ok: false, problem: "is-error" };
  }
  if (line === "") {
    return { ok: false, problem: "no-reason" };
  }
  if (line.length > ACCEPTANCE_LIMITS.reason) {
    return { ok: false, problem: "reason-too-long" };
  }
  const subject = subjectsOf(declaration)(finding);
  return { ok: true, acceptance: { ...subject, reason: line, at: dayOf(date) } };
}

/** Finds the acceptance that applies to a finding of a declaration; null for none, and for every error. */
export function acceptanceFinder(
  acceptances: readonly Acceptance[],
  declaration: Declaration,
): (finding: Finding) => Acceptance | null {
  if (acceptances.length === 0) {
    return () => null;
  }
  const byKey = new Map(acceptances.map((acceptance) => [subjectKey(acceptance), acceptance]));
  const subjectOf = subjectsOf(declaration);
  return (finding) =>
    isAcceptable(finding) ? (byKey.get(subjectKey(subjectOf(finding))) ?? null) : null;
}

/** The acceptances and a new one, which replaces any earlier one about the same. */
export function withAcceptance(
  acceptances: readonly Acceptance[],
  added: Acceptance,
): readonly Acceptance[] {
  return [...withoutAcceptance(acceptances, added), added];
}

/** The acceptances without those about the same as this one. */
export function withoutAcceptance(
  acceptances: readonly Acceptance[],
  withdrawn: Acceptance,
): readonly Acceptance[] {
  const key = subjectKey(withdrawn);
  return acceptances.filter((acceptance) => subjectKey(acceptance) !== key);
}

/** Without control characters, which could control a terminal. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
