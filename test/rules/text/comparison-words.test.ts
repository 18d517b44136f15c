import { beforeComparison, relationOf } from "../../../src/rules/text/comparison-words";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { wordTools } from "../../../src/rules/text/word-tools";

const { pairsIn } = wordTools(DEFAULT_RULE_SET.words);

/** The only pair of a text. @throws Error when it has none or several. */
function onlyPair(text: string) {
  const [pair, another] = pairsIn(text);
  if (pair === undefined || another !== undefined) {
    throw new Error(`Not exactly one pair: ${text}`);
  }
  return pair;
}

test.each([
  ["≥95%", "≥"],
  ["≧95%", "≥"],
  ["＞＝95%", "≥"],
  ["合格率不低于95%", "≥"],
  ["大于等于3所", "≥"],
  ["95%以上", "≥"],
  ["95%及以上", "≥"],
  ["＞3次", ">"],
  ["超过3次", ">"],
  ["不超过3次", "≤"],
  ["不大于3次", "≤"],
  ["≤60万元", "≤"],
  ["60万元以内", "≤"],
  ["低于5%", "<"],
  ["不低于5%", "≥"],
  ["＜5%", "<"],
  ["=3次", "="],
  ["达到3次", "="],
  ["约3000人次", "="],
])("“%s” limits with %s", (text, relation) => {
  expect(relationOf(onlyPair(text))).toBe(relation);
});

test.each(["95%", "合格率95%", "3所学校"])("“%s” has no such word", (text) => {
  expect(relationOf(onlyPair(text))).toBeNull();
});

test.each([
  ["同比增长≥5%", "同比增长"],
  ["增长不低于5%", "增长"],
  ["增长5%", "增长"],
  ["≥5%", ""],
])("the text in front of the comparison: “%s”", (text, before) => {
  expect(beforeComparison(onlyPair(text))).toBe(before);
});
