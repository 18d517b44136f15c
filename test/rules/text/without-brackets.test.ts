import { withoutBrackets } from "../../../src/rules/text/without-brackets";
import fc from "../../support/fast-check";

test.each([
  ["甲(乙)丙", "甲丙"],
  ["甲(乙(丙)丁)戊", "甲戊"],
  ["甲(乙)(丙)丁", "甲丁"],
  ["甲(乙", "甲(乙"],
  ["甲)乙(丙", "甲)乙(丙"],
  ["甲(乙(丙)丁", "甲(乙丁"],
  ["甲(乙)丙)丁", "甲丙)丁"],
  ["()", ""],
  ["(𠮷)𠮷", "𠮷"],
  ["", ""],
])("%s without brackets is %s", (text, plain) => {
  expect(withoutBrackets(text)).toBe(plain);
});

test("brackets go as they go from the inside out", () => {
  const fromInside = (text: string): string => {
    const rest = text.replace(/\([^()]*\)/g, "");
    return rest === text ? rest : fromInside(rest);
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom("(", ")", "甲", "1"), { maxLength: 60 }), (signs) => {
      const text = signs.join("");
      expect(withoutBrackets(text)).toBe(fromInside(text));
    }),
  );
});

test("a cell full of brackets is no deeper than memory", () => {
  const half = 16_000;
  expect(withoutBrackets(`甲${"(".repeat(half)}${")".repeat(half)}乙`)).toBe("甲乙");
});
