import { FEN_PER_WAN, type Money } from "../../declaration/money";
import type { Severity } from "../finding";
import type { RuleParameters } from "../rule-set/rule-set";

/** How a difference is judged: none, perhaps rounding (a warning at most), or a real one. */
export type Verdict = "equal" | "rounding" | "differs";

/**
 * Judges a difference of money.
 * @param difference for “=” the signed difference, for “≤” what exceeds the limit, never below 0.
 */
export function judgeDifference(difference: Money, parameters: RuleParameters): Verdict {
  const size = Math.abs(difference);
  if (size < Math.round(parameters.equalBelow * FEN_PER_WAN)) {
    return "equal";
  }
  return size <= Math.round(parameters.roundingUpTo * FEN_PER_WAN) ? "rounding" : "differs";
}

/** The severity of a finding after the judgement: rounding is a warning at most. */
export function severityAfter(verdict: Verdict, severity: Severity): Severity {
  return verdict === "rounding" && severity === "error" ? "warning" : severity;
}
