import { characterPixels } from "../../src/workbook/character-width";

test.each([
  ["宋体", 11, 8],
  ["SimSun", 11, 8],
  ["宋体", 12, 8],
  ["等线", 11, 8],
  ["DengXian", 11, 8],
  [" calibri ", 11, 7],
  ["Calibri", 11, 7],
  ["Arial", 10, 7],
  ["宋体", undefined, 8],
  ["方正小标宋简体", 16, 7],
  [undefined, 11, 7],
  ["constructor", 11, 7],
])("%s %s: %s pixels a character", (name, size, pixels) => {
  expect(characterPixels({ name, size })).toBe(pixels);
});

test("no font: as in a workbook with Excel's own default font", () => {
  expect(characterPixels(undefined)).toBe(7);
});
