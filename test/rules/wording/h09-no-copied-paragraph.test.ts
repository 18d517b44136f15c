import { noCopiedParagraph } from "../../../src/rules/wording/h09-no-copied-paragraph";
import { printableEdition } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

const CONTENT = "落实库房温湿度记录、消防检查、虫害防治和出入登记等各项档案安全管理制度。";
const TARGET = "完成馆藏民国档案的抢救修复与数字化扫描并向社会公众开放查阅利用服务。";
const GOAL = "以群众满意为目标推进档案资源体系建设和档案利用体系建设，服务全市中心工作。";
const PLAN = "《全国档案事业发展规划纲要和本市档案事业发展实施方案汇编》";

function archive(name: string, annual: string, period = annual): FormChanges {
  return {
    goal: GOAL,
    tasks: [
      ["档案安全", `${CONTENT}贯彻${PLAN}。`, 60, "库房安全。"],
      ["档案修复", "抢救修复馆藏档案。", 30, TARGET],
    ],
    indicators: { 质量指标: [[name, period, annual]] },
  };
}

testRule(
  noCopiedParagraph,
  [
    ["the consistent form", {}],
    ["a figure", archive("库房安全检查次数", "12次")],
    ["a short phrase in common", archive("消防检查、虫害防治和出入登记", "每月4次")],
    ["19 characters in a row", archive("安全管理", CONTENT.slice(0, 19))],
    ["a plan's title", archive("规划落实情况", `按${PLAN}执行`)],
    [
      "the same words in another order",
      archive("修复", "向社会公众开放查阅利用，完成馆藏民国档案的抢救修复"),
    ],
    ["the name of what is counted", archive(TARGET, "≥65%")],
    ["the name of what is counted in words", archive(TARGET, "不少于三次")],
    ["such a name again in the value", archive(TARGET, `${TARGET}达到65%`)],
    ["an answered row", archive("无", "无")],
  ],
  [
    ["of the content", archive("安全管理", CONTENT), "warning copied E20 D20 B14"],
    ["of the target", archive("修复", `全年${TARGET}`), "warning copied E20 D20 D15"],
    ["of the goal", archive("体系建设", GOAL), "warning copied E20 D20 A11"],
    [
      "with other white space and width",
      archive("安全", CONTENT.replaceAll("、", "、 ")),
      "warning copied E20 D20 B14",
    ],
    ["only the period", archive("安全", "12次", CONTENT), "warning copied D20 B14"],
    ["in the name", archive(CONTENT, "达标"), "warning copied C20 B14"],
    [
      "in the name, one value without a number",
      archive(CONTENT, "12次", "达标"),
      "warning copied C20 B14",
    ],
    ["more than the name", archive("档案", `${CONTENT}每月4次`), "warning copied E20 D20 B14"],
    ["20 characters in a row", archive("安全", CONTENT.slice(0, 20)), "warning copied E20 D20 B14"],
    [
      "the longest of two sources",
      archive("安全", `${CONTENT.slice(0, 21)}；${TARGET}`),
      "warning copied E20 D20 D15",
    ],
  ],
);

test("quotes what was copied", () => {
  const finding = onlyFinding(noCopiedParagraph, archive("安全", CONTENT.slice(0, 20)));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("20 个字");
  expect(sentence).toContain("“落实库房温湿度记录、消防检查、虫害防治和”");
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), noCopiedParagraph).map(inShort)).toEqual([
    "warning copied E29 D29 B15",
  ]);
});
