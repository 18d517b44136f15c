import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";
import { SHARE } from "./shares-in-words";

/** Behind a numeral that counts. 第一期 numbers, 统一 and 唯一 are words, and 千家万户 is a saying. */
const BEHIND_NUMERAL =
  "(?<=(?<![第统唯同单专万划])[一二两三四五六七八九十][一二三四五六七八九十百千万亿零〇余多]*)";
const HAS_NUMERAL = /[一二两三四五六七八九十百半]/;

/** A finder of numbers in Chinese numerals with a unit, or as a share: 三次, 百分之九十. */
export function numeralFinder({
  units,
  notUnits,
  timeUnits,
}: Pick<RuleWords, "units" | "notUnits" | "timeUnits">): (text: string) => boolean {
  const unit = alternatives([...units, ...timeUnits]);
  const counted = `(?!${alternatives(notUnits)})(?:${unit})|${alternatives(timeUnits)}`;
  // The unit first: a long row of numerals is gone through from there alone, not from each of them.
  const pattern = new RegExp(`(?=${counted})${BEHIND_NUMERAL}|${SHARE}`);
  return (text) => {
    const folded = foldText(text);
    return HAS_NUMERAL.test(folded) && pattern.test(folded);
  };
}
