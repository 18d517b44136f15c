import { RULES } from "../../../src/rules/catalogue";
import { noTemplateResidue } from "../../../src/rules/structure/s14-no-template-residue";
import { readForm, type FormChanges } from "../../support/declaration";
import { DETERMINISTIC } from "../../support/deterministic-rules";
import { declarationWith } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

function quantity(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 数量指标: [[name, period, annual]] } };
}

testRule(
  noTemplateResidue,
  [
    ["the consistent form", {}],
    ["a numbered goal", { goal: "目标1：完成3所学校校舍维修。\n目标2：培训教师300人次。" }],
    ["a masked number", { tasks: [["热线", "维护热线138****1234。", 60, "接听3万次。"]] }],
    ["the optional label alone", { otherTask: ["修复档案。", 5, null] }],
    ["an asterisk for no money", { budget: { otherFunds: "*", transferDown: "**" } }],
    ["a year to come", { title: "20XX年部门整体预算绩效目标申报表" }],
    ["sizes and models", quantity("XXL码制服数（套）", "≥30套，型号XX30")],
    ["a product", quantity("绿化面积（平方米）", "3×20平方米")],
    ["one cross", quantity("X光机数量（台）", "≥2台")],
    ["one line", quantity("执行_标准数（项）", "≥2项")],
    ["the name of a file", { tasks: [["平台", "维护数据库data__2025。", 60, "稳定运行。"]] }],
    ["示例 inside a name", quantity("示例学校数（所）", "≥2所")],
    ["a cautious mark", quantity("★重点工程数（个）", "*2个")],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["asterisks of a value", quantity("演出场次（场）", "(≥**个)"), "warning signs E20 D20"],
    ["three asterisks", quantity("演出场次（场）", "***", "60场"), "warning signs E20"],
    [
      "crosses in the goal",
      { goal: "2025年服务群众XX万人次，举办展览12场。" },
      "warning signs A11",
    ],
    ["full-width crosses", quantity("××街道办学点数", "≥3个"), "warning signs C20"],
    ["a line of a value", quantity("收养登记数（宗）", "≥__宗"), "warning signs E20 D20"],
    ["nothing but a line", quantity("收养登记数（宗）", "____"), "warning signs E20 D20"],
    ["full-width lines in the goal", { goal: "2025年服务群众＿＿＿万人次。" }, "warning signs A11"],
    ["small letters", { tasks: [["养护", "养护xx路。", 60, "养护。"]] }, "warning signs B14"],
    ["in the department", { department: "××区人民法院" }, "warning signs B2"],
    ["dots", quantity("……", "≥3件"), "warning prompt C20"],
    ["an example", quantity("立案数", "（示例）"), "warning prompt E20 D20"],
    ["a prompt", { tasks: [["义诊", "请填写", 60, "义诊12场。"]] }, "warning prompt B14"],
    ["an empty indicator", quantity("指标1：", "≥3件"), "warning unfinished C20"],
    [
      "an empty line of the goal",
      { goal: "目标1：数字化档案20万页。\n目标2：\n" },
      "warning unfinished A11",
    ],
    ["the optional task", { otherTask: ["修复档案**卷。", 5, null] }, "warning signs B17"],
  ],
);

test("a department that is nothing but a placeholder is reported once", () => {
  const found = findingsOf(declarationWith({ department: "××××" }), ...DETERMINISTIC);
  expect(found.map(({ rule }) => rule)).toEqual(["S02"]);
});

test("a value with a line to write on is reported once", () => {
  const found = findingsOf(
    declarationWith(quantity("收养登记数", "≥__宗")),
    ...RULES.filter(({ id }) => /^(?:S14|F0\d|H0\d)$/.test(id)),
  );
  expect(found.map(({ rule }) => rule)).toEqual(["S14"]);
});
