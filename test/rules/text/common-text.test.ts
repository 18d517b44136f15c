import fc from "../../support/fast-check";
import { commonRun, commonSubsequence } from "../../../src/rules/text/common-text";

test.each([
  ["建设科普图书室", "社区科普图书室", 5],
  ["巡回义诊", "义诊", 2],
  ["道路养护", "河道清淤", 1],
  ["案件", "档案", 1],
  ["", "档案", 0],
  ["馆藏", "", 0],
])("“%s” and “%s” share %i characters in order", (a, b, length) => {
  expect(commonSubsequence(a, b)).toBe(length);
});

test.each([
  ["落实档案安全保管制度", "按要求落实档案安全工作", "落实档案安全"],
  ["义诊进社区", "送戏进社区", "进社区"],
  ["清淤与绿化", "绿化与清淤", "清淤"],
  ["庭审", "馆藏", ""],
  ["", "馆藏", ""],
  ["𠮷野家", "𠮷野", "𠮷野"],
])("the longest run of “%s” and “%s” is “%s”", (a, b, run) => {
  expect(commonRun(a, b)).toBe(run);
});

const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "𠮷"), maxLength: 12 });

test("a run is a subsequence, is in both texts, and none is longer than either", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const run = commonRun(a, b);
      expect(a.includes(run) && b.includes(run)).toBe(true);
      const length = commonSubsequence(a, b);
      expect(Array.from(run).length).toBeLessThanOrEqual(length);
      expect(length).toBe(commonSubsequence(b, a));
      expect(length).toBeLessThanOrEqual(Math.min(Array.from(a).length, Array.from(b).length));
    }),
  );
});

test("a text shares all of itself", () => {
  fc.assert(
    fc.property(text, text, text, (a, before, after) => {
      expect(commonRun(before + a + after, a)).toBe(a);
      expect(commonSubsequence(before + a + after, a)).toBe(Array.from(a).length);
    }),
  );
});
