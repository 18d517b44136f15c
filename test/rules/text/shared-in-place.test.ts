import { sharedInPlace } from "../../../src/rules/text/shared-in-place";

test.each([
  ["科普活动", "科普宣传活动", 4],
  ["科普宣传活动", "科普活动", 4],
  ["教师信息化培训", "教师信息化培训次", 7],
  ["戏曲惠民演出", "惠民演出", 4],
  ["惠民演出", "惠民演出", 4],
  // Each text has more than the other, but nowhere in the same place.
  ["区普法宣传", "普法宣传月", 4],
  ["", "", 0],
  ["普法", "", 0],
])("“%s” and “%s” share %d characters", (a, b, length) => {
  expect(sharedInPlace(a, b)).toBe(length);
});

test.each([
  ["居民养老保险", "居民医疗保险"],
  ["职工养老保险", "居民养老保险"],
  ["社区医院门诊", "社区医院急救"],
  ["普法", "禁毒"],
])("“%s” and “%s” have other words in one place", (a, b) => {
  expect(sharedInPlace(a, b)).toBe(-Infinity);
});
