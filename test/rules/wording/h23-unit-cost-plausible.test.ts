import type { Declaration } from "../../../src/declaration/declaration";
import { printableEdition } from "../../../src/editions/editions";
import { checkDeclaration } from "../../../src/rules/check-declaration";
import type { Finding } from "../../../src/rules/finding";
import type { Rule } from "../../../src/rules/rule";
import { DEFAULT_RULE_SET, type RuleSet } from "../../../src/rules/rule-set/rule-set";
import { wordFinding } from "../../../src/rules/word-finding";
import { unitCostPlausible } from "../../../src/rules/wording/h23-unit-cost-plausible";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { declarationWith, type FormChanges } from "../../support/declaration";
import { findingsOf } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

const WITH_TABLE: RuleSet = {
  ...DEFAULT_RULE_SET,
  unitCosts: [
    { items: ["讲座", "宣讲"], unit: "场", limit: 3000 },
    { items: ["公路养护"], unit: "公里", limit: 50_000 },
    { items: ["档案数字化", "档案扫描"], unit: "件", limit: 2.5 },
    { items: ["便携式计算机"], unit: "台", limit: 7000 },
    { items: ["体检"], unit: "次", limit: 100_000 },
  ],
};

function judged(declaration: Declaration, rule: Rule): readonly Finding[] {
  return checkDeclaration(declaration, WITH_TABLE, null, [rule]);
}

/** A form with one task. */
function task(
  name: string,
  content: CellValue,
  amount: CellValue,
  target: CellValue = "按计划完成。",
): FormChanges {
  return { tasks: [[name, content, amount, target]] };
}

testRule(
  unitCostPlausible,
  [
    ["tasks of which the table says nothing", {}],
    ["3 000 each", task("普法宣传", "举办讲座10场。", 3)],
    ["several things share the money", task("普法宣传", "举办讲座10场，印制手册5000册。", 12)],
    ["another unit", task("普法宣传", "举办讲座10期。", 12)],
    ["another thing", task("文化惠民", "举办演出10场。", 12)],
    ["no number", task("普法宣传", "举办讲座多场。", 12)],
    ["no amount", task("普法宣传", "举办讲座10场。", null)],
    ["people are not what is bought", task("健康讲座", "500人参加健康讲座。", 12)],
    ["copies of a file", task("档案数字化", "扫描馆藏档案8万件。", 20)],
  ],
  [
    [
      "a lecture at 12 000",
      task("普法宣传", "举办普法讲座10场，受众500人次。", 12),
      "info exceeds C14 B14",
    ],
    ["named by the task", task("公路养护", "养护县道12.5公里。", 80), "info exceeds C14 B14"],
    ["counted in 万", task("档案整理", "完成档案扫描2万件。", 8), "info exceeds C14 B14"],
    [
      "counted in the target only",
      task("设备更新", "更新老旧设备。", 9, "购置便携式计算机10台。"),
      "info exceeds C14 D14",
    ],
    [
      "a check-up of pupils",
      task("学生体检", "组织全区学生体检1次。", 26.5),
      "info exceeds C14 B14",
    ],
    [
      "the optional task",
      { otherTask: ["开展政策宣讲2场。", 1, "群众知晓。"] },
      "info exceeds C17 B17",
    ],
  ],
  judged,
);

test("says what one costs and quotes what is counted", () => {
  const [finding] = judged(
    declarationWith(task("普法宣传", "举办普法讲座10场。", 12)),
    unitCostPlausible,
  );
  expect(finding?.details).toEqual({ expected: 0.3, actual: 1.2, difference: 0.9 });
  const sentence =
    finding && wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("12.00 万元用于“举办普法讲座10场”，平均每场 12000 元");
  expect(sentence).toContain("3000 元");
});

test("is silent without a reference table", () => {
  const form = declarationWith(task("普法宣传", "举办普法讲座10场。", 12));
  expect(findingsOf(form, unitCostPlausible)).toEqual([]);
});
