import type { TextField } from "../../src/declaration/field";
import { isAnswer } from "../../src/reader/is-answer";

const field = (value: string | null): TextField => ({ value, cell: "C20", raw: value ?? "" });

test.each<[name: string | null, annual: string | null, answer: boolean]>([
  [null, "无", true],
  ["无", null, true],
  ["（无）", null, true],
  ["不填", null, true],
  ["不涉及。", null, true],
  ["N/A", "N/A", true],
  ["——", "/", true],
  ["无生态效益指标", null, true],
  ["本部门不涉及生态效益", "—", true],
  ["生态效益指标", "不适用", true],
  ["生态效益", "/", true],
  [null, null, false],
  [null, "≥95%", false],
  ["生态效益指标", null, false],
  ["生态效益指标", "≥95%", false],
  ["无生态效益指标", "≥95%", false],
  ["无经济效益指标", null, true],
  ["社会成本指标", "无", true],
  ["无节能指标", null, false],
  ["安全事故起数", "无", false],
  ["无障碍设施改造数", "/", false],
  ["无", "≥95%", true],
])("a row with the name %j and the value %j: %j", (name, annual, answer) => {
  expect(isAnswer(field(name), [field(null), field(annual)])).toBe(answer);
});
