import fc from "../support/fast-check";
import { splitText } from "../../src/sheet/split-text";
import { textHeight } from "../../src/sheet/text-size";

test("a text that fits stays whole, also an empty one", () => {
  expect(splitText("一行\n二行", 100, 11, 100)).toEqual(["一行\n二行"]);
  expect(splitText("", 100, 11, 100)).toEqual([""]);
});

test("a long one is cut where the height ends", () => {
  // Nine Chinese characters of 10 points fit into a line of 95 points, and two lines into 36.
  expect(splitText("甲".repeat(40), 95, 10, 36)).toEqual([
    "甲".repeat(18),
    "甲".repeat(18),
    "甲".repeat(4),
  ]);
});

test("the pieces together are the text, and each fits unless it is a single sign", () => {
  const unit = fc.constantFrom("甲", "a", "7", " ", "\n", "，", "😀", "i");
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 200 }),
      fc.integer({ min: 12, max: 120 }),
      fc.integer({ min: 20, max: 80 }),
      (text, width, height) => {
        const pieces = splitText(text, width, 11, height);
        expect(pieces.join("")).toBe(text);
        for (const piece of pieces) {
          const isSingle = Array.from(piece).length <= 1;
          expect(isSingle || textHeight(piece, width, 11) <= height).toBe(true);
          expect(piece).not.toMatch(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/);
        }
      },
    ),
  );
});

test("a text as long as Excel holds is split in a moment", () => {
  const pieces = splitText("很长的目标，".repeat(5_400), 200, 11, 300);
  expect(pieces.length).toBeGreaterThan(50);
});
