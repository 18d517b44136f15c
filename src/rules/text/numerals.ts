import { foldText } from "../../declaration/normalise-text";
import type { RuleWords } from "../rule-set/rule-words";
import { alternatives } from "./alternatives";

/** A numeral that counts. 第一期 numbers, 统一 and 唯一 are words, and 千家万户 is a saying. */
const NUMERAL =
  "(?<![第统唯同单专万划])[一二两三四五六七八九十][一二三四五六七八九十百千万亿零〇余多]*";
const SHARE = "百分之[一二三四五六七八九十百]|百分百";

/** A finder of numbers in Chinese numerals with a unit: 三次, 百分之九十. */
export function numeralFinder({
  units,
  notUnits,
  timeUnits,
}: Pick<RuleWords, "units" | "notUnits" | "timeUnits">): (text: string) => boolean {
  const unit = alternatives([...units, ...timeUnits]);
  const pattern = new RegExp(
    `${NUMERAL}(?:(?!${alternatives(notUnits)})(?:${unit})|${alternatives(timeUnits)})|${SHARE}`,
  );
  return (text) => pattern.test(foldText(text));
}
