import { foldText } from "../../declaration/normalise-text";
import type { RuleParameters } from "../rule-set/rule-set";
import { hasOutcome } from "./outcomes";
import type { WordTools } from "./word-tools";

/** No quality is named with fewer characters: 完整 of 完整性. */
const SHORTEST_QUALITY = 2;

/**
 * Whether a value says something that can be measured: a number, a time, or in a short text a grade, an outcome, or
 * that the quality is there which the name asks for.
 * @param stem of the name of its indicator, see `splitName`
 * @param longestGraded a grade or an outcome in a longer text is a passing word
 */
export function isMeasurable(
  value: string,
  stem: string,
  { hasTime, hasGrade, hasChineseNumeral }: WordTools,
  { longestGraded }: Pick<RuleParameters, "longestGraded">,
): boolean {
  const folded = foldText(value);
  return (
    /\d/.test(folded) ||
    hasChineseNumeral(folded) ||
    hasTime(folded) ||
    (Array.from(folded).length <= longestGraded &&
      (hasGrade(folded) || hasOutcome(folded) || isQualityOf(stem, folded)))
  );
}

/** 预算编制完整性: 完整. */
function isQualityOf(stem: string, value: string): boolean {
  return value.length >= SHORTEST_QUALITY && stem.endsWith(`${value}性`);
}
