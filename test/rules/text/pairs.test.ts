import fc from "../../support/fast-check";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { wordTools } from "../../../src/rules/text/word-tools";

const { pairsIn } = wordTools(DEFAULT_RULE_SET.words);

/** A pair in short: `2次`, or `80–90%` for a range. */
function inShort(text: string): readonly string[] {
  return pairsIn(text).map(({ low, high, unit }) =>
    low === high ? `${low}${unit}` : `${low}–${high}${unit}`,
  );
}

test.each<[text: string, ...pairs: string[]]>([
  ["3所", "3所"],
  ["≥３００人次", "300人次"],
  ["维修校舍 3 所，培训教师 6 期", "3所", "6期"],
  ["举办义诊2场次，服务1200人", "2场次", "1200人"],
  ["3场，300人次", "3场", "300人次"],
  ["数字化档案1,200.5公里", "1200.5公里"],
  ["补助1.2万元", "12000元"],
  ["覆盖2亿人次", "200000000人次"],
  ["绿地3平方公里", "3平方公里"],
  ["80–90%", "80–90%"],
  ["80%-90%", "80–90%"],
  ["3至5人", "3–5人"],
  ["1~2万人次", "10000–20000人次"],
  ["1万-2万人", "10000–20000人"],
  ["降低-5%", "5%"],
  ["-5%", "-5%"],
  ["≥-5%", "-5%"],
  ["完成率:−3%", "-3%"],
  ["千分之三，即3‰", "3‰"],
  ["100元/人", "100元"],
])("the pairs of “%s”", (text, ...pairs) => {
  expect(inShort(text)).toEqual(pairs);
});

test.each([
  ["nothing", ""],
  ["a bare number", "1200"],
  ["an ordinal", "召开第2届代表大会，编第3期简报"],
  ["a range of ordinals", "出版第1-3期"],
  ["a date", "2025年12月31日前完成"],
  ["a date in figures", "2025.03-2025.12"],
  ["list numbers", "1、审理案件；2、执行案件"],
  ["brackets", "案件结案（2件）"],
  ["brackets of the other width and inside others", "结案(民事(2件))"],
  ["months and working days", "3个月内，5个工作日"],
  ["percentage points", "提高2个百分点"],
  ["departments and places", "3部门联合，2场馆"],
  ["Chinese numerals", "三次"],
  ["the end of a name", "A4份，G20场"],
  ["a version", "1.2.3次"],
])("no pair in %s", (_, text) => {
  expect(inShort(text)).toEqual([]);
});

test("a bracket without its partner hides nothing", () => {
  expect(inShort("结案（2件")).toEqual(["2件"]);
});

test("the text around a pair is returned", () => {
  expect(pairsIn("出庭率≥95%以上")).toMatchObject([
    { before: "出庭率≥", text: "95%", after: "以上" },
  ]);
});

test("a minus sign belongs to its number", () => {
  expect(pairsIn("增长率≥－5％")).toMatchObject([{ before: "增长率≥", text: "-5%", low: -5 }]);
});

test("a number with any unit is one pair, whatever the white space and the width", () => {
  fc.assert(
    fc.property(
      fc.nat(999_999),
      fc.constantFrom(...DEFAULT_RULE_SET.words.units),
      fc.constantFrom("", " ", "\u3000", "\n"),
      fc.boolean(),
      (number, unit, gap, wide) => {
        const figures = wide
          ? String(number).replace(/\d/g, (digit) => "０１２３４５６７８９".charAt(Number(digit)))
          : String(number);
        expect(pairsIn(`完成${figures}${gap}${unit}`)).toMatchObject([
          { low: number, high: number, unit },
        ]);
      },
    ),
  );
});

test("pairs are those that are found from the left, number by number", () => {
  /** Reference implementation: slower, obviously right. */
  const units = ["次", "人", "%", "个"];
  const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
  const pattern = new RegExp(
    `(${number})(?:([万亿]?)(?:${units.join("|")})?(?:[-−–—~〜至到]+)(${number}))?([万亿]?)(?!个月)(${units.join("|")})`,
    "g",
  );
  const { pairsIn: read } = wordTools({ ...DEFAULT_RULE_SET.words, units, notUnits: ["个月"] });
  const piece = fc.constantFrom("1", "23", "456", ",", ".", "-", "万", "A", "≥", ...units, "个月");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      const found = Array.from(text.matchAll(pattern), ({ 0: pair, index }) => ({
        text: pair,
        before: text.slice(0, index),
        after: text.slice(index + pair.length),
      })).filter(({ before }) => !/(?:[\dA-Za-z]|\d[.,])$/.test(before));
      // A minus sign goes with the number; by the pattern it stands in front of it.
      const unsigned = read(text).map(({ before, text: pair, after }) => {
        const [sign = ""] = /^-?/.exec(pair) ?? [];
        return { text: pair.slice(sign.length), before: before + sign, after };
      });
      expect(unsigned).toEqual(found);
    }),
    { numRuns: 2_000 },
  );
});

test("any text is read without an error, and its pairs lie in it in order", () => {
  const piece = fc.constantFrom(
    "1",
    "2.5",
    "第",
    "(",
    ")",
    "-",
    "万",
    "次",
    "%",
    "个月",
    "≥",
    "，",
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join("")),
      (text) => {
        const starts = pairsIn(text).map(({ before }) => before.length);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      },
    ),
  );
});
