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
  ["本部门不涉及", null, true],
  ["本部门不涉及", "/", true],
  ["此项不适用", null, true],
  ["该指标不适用。", "无", true],
  ["无相关指标", null, true],
  ["无此类指标", null, true],
  ["无此项", null, true],
  ["本年度未设置", null, true],
  ["暂不设置", null, true],
  ["不涉及该项", null, true],
  ["无（不涉及）", null, true],
  ["不作要求", null, true],
  ["本部门不涉及", "≥95%", false],
  ["未设置护栏的路段长度", null, false],
  ["不适用产品下架批次", null, false],
  ["无事故天数", null, false],
])("a row with the name %j and the value %j: %j", (name, annual, answer) => {
  expect(isAnswer(field(name), [field(null), field(annual)])).toBe(answer);
});
