import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { alternatives } from "../../../src/rules/text/alternatives";
import { numeralFinder } from "../../../src/rules/text/numerals";
import { SHARE } from "../../../src/rules/text/shares-in-words";
import fc from "../../support/fast-check";

const { words } = DEFAULT_RULE_SET;
const hasNumeral = numeralFinder(words);

test("numerals are those that are found from the left", () => {
  /** Reference implementation: slower, obviously right. */
  const { units, timeUnits, notUnits } = words;
  const counted = `(?!${alternatives(notUnits)})(?:${alternatives([...units, ...timeUnits])})`;
  const pattern = new RegExp(
    `(?<![第统唯同单专万划])[一二两三四五六七八九十][一二三四五六七八九十百千万亿零〇余多]*(?:${counted}|${alternatives(timeUnits)})|${SHARE}`,
  );
  const piece = fc.constantFrom("第", "统", "一", "两", "百", "千", "万", "余", "分之", "克", "甲");
  const unit = fc.constantFrom(...units, ...timeUnits, ...notUnits);
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 4, arbitrary: piece }, unit)), (pieces) => {
      const text = pieces.join("");
      expect(hasNumeral(text)).toBe(pattern.test(text));
    }),
    { numRuns: 2_000 },
  );
});
