import { foldText } from "../../declaration/normalise-text";
import type { RuleParameters } from "../rule-set/rule-set";
import { hasOutcome } from "./outcomes";
import type { WordTools } from "./word-tools";

/**
 * Whether a value says something that can be measured: a number, a time, or in a short text a grade or an outcome.
 * @param longestGraded a grade or an outcome in a longer text is a passing word
 */
export function isMeasurable(
  value: string,
  { hasTime, hasGrade, hasChineseNumeral }: WordTools,
  { longestGraded }: Pick<RuleParameters, "longestGraded">,
): boolean {
  const folded = foldText(value);
  return (
    /\d/.test(folded) ||
    hasChineseNumeral(folded) ||
    hasTime(folded) ||
    (Array.from(folded).length <= longestGraded && (hasGrade(folded) || hasOutcome(folded)))
  );
}
