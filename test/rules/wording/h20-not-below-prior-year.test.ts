import type { Declaration } from "../../../src/declaration/declaration";
import { printableEdition } from "../../../src/editions/editions";
import { checkDeclaration } from "../../../src/rules/check-declaration";
import type { Finding } from "../../../src/rules/finding";
import type { Rule } from "../../../src/rules/rule";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { wordFinding } from "../../../src/rules/word-finding";
import { notBelowPriorYear } from "../../../src/rules/wording/h20-not-below-prior-year";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { declarationWith, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { findingsOf } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

/** Of last year, of several departments: the annual values are what is compared. */
const LAST_YEAR = declarationWith({
  title: "2024年部门整体预算绩效目标申报表",
  ...rows({
    数量指标: [
      ["普法讲座场次（场）", 10],
      ["门诊诊疗人次", "≥3000人次"],
      ["数字化档案数量", "2万件"],
      ["巡查次数", "12次"],
      ["巡查次数", "24次"],
    ],
    质量指标: [
      ["道路验收合格率", "100%"],
      ["师生体检覆盖率", "≥95%"],
    ],
    时效指标: [["案件平均审理天数", "60天"]],
    成本指标: [["养护成本", "≤60万元"]],
    社会效益指标: [["信访投诉率", "5%"]],
  }),
});

/** Rows of names and annual values by category. */
function rows(values: Record<string, readonly (readonly [string, CellValue])[]>): FormChanges {
  const all = Object.entries(values).map(
    ([category, list]) =>
      [category, list.map(([name, value]): IndicatorRow => [name, null, value])] as const,
  );
  return { indicators: Object.fromEntries(all) };
}

function row(category: string, name: string, value: CellValue): FormChanges {
  return rows({ [category]: [[name, value]] });
}

function compared(declaration: Declaration, rule: Rule): readonly Finding[] {
  return checkDeclaration(declaration, DEFAULT_RULE_SET, LAST_YEAR, [rule]);
}

testRule(
  notBelowPriorYear,
  [
    ["nothing of the same name", {}],
    ["more lectures", row("数量指标", "普法讲座场次（场）", 12)],
    ["a cut that is stated", row("数量指标", "普法讲座场次（场）", "8场（政策压减）")],
    ["another unit", row("数量指标", "数字化档案数量", "3000卷")],
    ["the same name in another category", row("质量指标", "门诊诊疗人次", "≥2000人次")],
    ["a name that comes twice last year", row("数量指标", "巡查次数", "10次")],
    ["100 % again", row("质量指标", "道路验收合格率", "100%")],
    ["faster", row("时效指标", "案件平均审理天数", "50天")],
    ["cheaper", row("成本指标", "养护成本", "≤50万元")],
    ["fewer complaints", row("社会效益指标", "信访投诉率", "3%")],
    ["an upper limit", row("数量指标", "巡查次数", "不超过10次")],
    ["words in place of figures", row("数量指标", "普法讲座场次（场）", "按计划完成")],
  ],
  [
    ["次数 10 → 8", row("数量指标", "普法讲座场次", "8场"), "info below E20"],
    ["the unit in the name", row("数量指标", "普法讲座场次（场）", 8), "info below E20"],
    ["fewer patients", row("数量指标", "门诊诊疗人次", "≥2,800人次"), "info below E20"],
    ["万 and without", row("数量指标", "数字化档案数量", "15000件"), "info below E20"],
    ["a lower rate", row("质量指标", "师生体检覆盖率", "≥90%"), "info below E21"],
    ["the same rate", row("质量指标", "师生体检覆盖率", "≥95%"), "info equal E21"],
    [
      "the same number, written otherwise",
      row("数量指标", "数字化档案数量", "20000件"),
      "info equal E20",
    ],
  ],
  compared,
);

test("says both values, and where last year's stands", () => {
  const [finding] = compared(
    declarationWith(row("数量指标", "普法讲座场次", "8场")),
    notBelowPriorYear,
  );
  expect(finding && wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toBe(
    "第 1 项指标 年度指标值“8场”低于上年同名指标的“10”（2024 年 E20）：如果任务确实减少，请在指标中写明原因。",
  );
});

test("is silent without a form of the year before", () => {
  const form = declarationWith(row("数量指标", "普法讲座场次", "8场"));
  expect(findingsOf(form, notBelowPriorYear)).toEqual([]);
});
