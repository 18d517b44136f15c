import fc from "../support/fast-check";
import { countLines, textHeight, widthOf } from "../../src/sheet/text-size";

/** Width in points that has room for this many Chinese characters of 10 points. */
const roomFor = (signs: number): number => signs * 10 + 5;

test.each([
  ["four signs fit", "基本支出", 4, 1],
  ["the fifth takes a line of its own", "财政拨款等", 4, 2],
  ["Latin letters and digits are half as wide", "12345678", 4, 1],
  ["a word stays whole", "预算2027年", 3, 2],
  ["a word longer than the line is cut", "1234567890", 2, 3],
  [
    "a word that does not fit takes along what is behind the last blank",
    "部 门预算A, 门预算",
    5,
    3,
  ],
  ["a comma never begins a line", "基本支出，", 4, 2],
  ["quotation marks are wide", "“四个”", 3, 2],
  ["line breaks of its own", "一\n二\r\n三", 4, 3],
  ["a blank line", "一\n\n三", 4, 3],
  ["a column narrower than a sign", "基本", 0, 2],
])("%s", (_, text, signs, lines) => {
  expect(countLines(text, roomFor(signs), 10)).toBe(lines);
});

test("no text takes no height, a line at least its font's size", () => {
  expect(textHeight("", 100, 10)).toBe(0);
  expect(textHeight("字", 100, 10)).toBeGreaterThan(10);
});

test("a text stands in one line of the width that its signs take", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[一-龟a-z0-9（），。]{1,60}$/), (text) => {
      expect(countLines(text, roomFor(widthOf(text)), 10)).toBe(1);
    }),
  );
});

test("a wider column never needs more height, a longer text never less", () => {
  const texts = fc.stringMatching(/^[一-龟a-z0-9，。 ]{0,200}$/);
  fc.assert(
    fc.property(texts, texts, fc.integer({ min: 20, max: 900 }), (text, more, width) => {
      expect(textHeight(text, width + 100, 11)).toBeLessThanOrEqual(
        textHeight(text, width, 11) + 16,
      );
      expect(textHeight(text + more, width, 11)).toBeGreaterThanOrEqual(
        textHeight(text, width, 11),
      );
    }),
  );
});
