import { foldText } from "../../declaration/normalise-text";
import type { WordTools } from "./word-tools";

/** A grade in a longer text is a passing word. */
const LONGEST_GRADED = 30;

/** Whether a value says something that can be measured: a number, a time, or in a short text a grade. */
export function isMeasurable(
  value: string,
  { hasTime, hasGrade, hasChineseNumeral }: WordTools,
): boolean {
  const folded = foldText(value);
  return (
    /\d/.test(folded) ||
    hasChineseNumeral(folded) ||
    hasTime(folded) ||
    (Array.from(folded).length <= LONGEST_GRADED && hasGrade(folded))
  );
}
