import { areSynonyms, standardUnit } from "../../../src/rules/text/units";

test.each([
  ["百分比", "%"],
  ["％", "%"],
  ["㎡", "m2"],
  ["平方米", "m2"],
  ["公 里", "km"],
  ["（人次）", "人次"],
  ["场", "场"],
])("“%s” is %s", (unit, standard) => {
  expect(standardUnit(unit)).toBe(standard);
});

test.each([
  ["次", "场", true],
  ["人", "人次", true],
  ["件", "件", true],
  ["次", "人次", false],
  ["元", "%", false],
])("%s and %s", (a, b, same) => {
  expect(areSynonyms(a, b)).toBe(same);
});
