import { oneEditApart } from "../../../src/rules/text/one-edit-apart";

test.each([
  ["时郊指标", "时效指标"],
  ["时效标", "时效指标"],
  ["社会效益指指标", "社会效益指标"],
  ["效时指标", "时效指标"],
  ["时效指", "时效指标"],
  ["𠮷效指标", "时效指标"],
  ["", "数"],
])("“%s” and “%s” are one slip apart", (a, b) => {
  expect([oneEditApart(a, b), oneEditApart(b, a)]).toEqual([true, true]);
});

test.each([
  ["时效指标", "时效指标"],
  ["进度指标", "时效指标"],
  ["时效", "时效指标"],
  ["标效指时", "时效指标"],
  ["时指效标", "效时标指"],
  ["指标时效", "时效指标"],
  ["", ""],
])("“%s” and “%s” are not", (a, b) => {
  expect([oneEditApart(a, b), oneEditApart(b, a)]).toEqual([false, false]);
});
