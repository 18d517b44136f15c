import { numberBelowHundred } from "../../../src/rules/text/chinese-number";

test.each([
  ["八", 8],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十五", 35],
  ["9", 9],
  ["18", 18],
  ["", null],
  ["八九", null],
  ["百", null],
  ["本", null],
  ["123", null],
])("“%s” is %s", (text, number) => {
  expect(numberBelowHundred(text)).toBe(number);
});
