import fc from "../support/fast-check";
import { foldText, normaliseText, splitTail, trimText } from "../../src/declaration/normalise-text";

describe("normaliseText", () => {
  test.each([
    ["绩 效\n指　标", "绩效指标"],
    ["部门名称：", "部门名称"],
    ["部门名称∶", "部门名称"],
    ["★产出指标", "产出指标"],
    ["* *产出指标", "产出指标"],
    ["一、绩效指标", "绩效指标"],
    ["（一）绩效指标", "绩效指标"],
    ["1.绩效指标", "绩效指标"],
    ["１、绩效指标", "绩效指标"],
    ["⒈绩效指标", "绩效指标"],
    ["一、1、绩效指标", "绩效指标"],
    ["①绩效指标", "绩效指标"],
    [" ⑩ 绩效指标", "绩效指标"],
    ["部门名称＊", "部门名称"],
    ["部门名称（全称）*：", "部门名称(全称)"],
    ["部门名称：＊", "部门名称"],
    ["指标1：培训人数", "培训人数"],
    ["拟投入的资金〔万元〕", "拟投入的资金(万元)"],
    ["【012003】局", "(012003)局"],
    ["≧95％", "≥95%"],
    ["⩽5", "≤5"],
    ["═5", "=5"],
    ["２８９．０７", "289.07"],
  ])("%j becomes %j", (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  test.each([
    ["a decimal number is not numbering", "1.5万元"],
    ["a year is not numbering", "2025、2026年"],
    ["a lone mark stays", "*"],
    ["a lone bracket stays", "(1)"],
    ["a colon inside stays", "甲:乙"],
  ])("%s: %j", (_, text) => {
    expect(normaliseText(text)).toBe(text);
  });

  test("is stable: normalising twice changes nothing more", () => {
    const alphabet = Array.from("一1.、()（）：*★指标目 \n\u3000元％≧");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet) }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  test("a text full of numbering takes no time", () => {
    expect(normaliseText(`${"1、".repeat(16_000)}完`)).toBe("完");
  });
});

describe("splitTail", () => {
  test.each([
    ["拟投入的资金(万元)", "拟投入的资金", "(万元)"],
    ["时效指标(工期(a)、b)", "时效指标", "(工期(a)、b)"],
    ["期望达到的目标(概述", "期望达到的目标", "(概述"],
    ["部门名称:(盖章)", "部门名称", "(盖章)"],
    ["部门(单位)名称", "部门(单位)名称", ""],
    ["(万元)", "(万元)", ""],
    ["万元)", "万元)", ""],
    ["", "", ""],
  ])("%j is %j and %j", (text, stem, tail) => {
    expect(splitTail(text)).toEqual({ stem, tail });
  });
});

describe("trimText", () => {
  test.each([
    [" \u3000\u00A0甲 乙\n\u200B\uFEFF", "甲 乙"],
    ["\u0085\t", ""],
    ["甲", "甲"],
  ])("%j becomes %j", (text, expected) => {
    expect(trimText(text)).toBe(expected);
  });
});

test("foldText keeps numbering and colons", () => {
  expect(foldText("１、甲 ：")).toBe("1、甲:");
});
