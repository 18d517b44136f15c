import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";
import { NUMBER, SCALE } from "./pairs";

const BEHIND = "(?:及?以上|及?以下|以内|左右|上下)?";
const PUNCTUATION = /[\p{P}\p{S}]/gu;

/** Takes figures out of a text: numbers, their units, the words of comparison around them, and all punctuation. */
export function figureRemover({
  units,
  timeUnits,
  operators,
}: Pick<RuleWords, "units" | "timeUnits" | "operators">): (text: string) => string {
  const unit = alternatives([...units, ...timeUnits]);
  const pattern = new RegExp(
    `(?:${alternatives(operators)}){0,9}${NUMBER}${SCALE}(?:${unit})?${BEHIND}`,
    "g",
  );
  return (text) => {
    const folded = foldText(text);
    const plain = /\d/.test(folded) ? folded.replace(pattern, "") : folded;
    return plain.replace(PUNCTUATION, "");
  };
}
