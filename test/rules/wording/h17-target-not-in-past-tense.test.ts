import { printableEdition } from "../../../src/editions/editions";
import { targetNotInPastTense } from "../../../src/rules/wording/h17-target-not-in-past-tense";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function target(text: string, content = "维修3所小学。"): FormChanges {
  return { tasks: [["校舍维修", content, 110, text]] };
}

testRule(
  targetNotInPastTense,
  [
    ["the consistent form", {}],
    ["将取得", target("工程质量将取得明显提升。")],
    ["力争完成", target("力争完成道路改造12公里。")],
    ["past tense in the content only", target("数字化30万页。", "已完成普查的档案逐卷数字化。")],
    ["an attribute", target("已建成的5个社区卫生站全部启用。")],
    ["what it is about", target("对已完成改造的道路开展后评价3次。")],
    ["what it is about, with a year", target("对2024年已完成整改的单位抽查30家。")],
    ["a condition", target("完成了普查之后，公布文物名录1份。")],
    ["what was before", target("在上年已完成河道整治3公里的基础上，整治5公里。")],
    ["the name of a plan", target("落实《已建成道路养护办法》，养护20公里。")],
  ],
  [
    ["已完成", target("已完成3所学校维修。"), "info past D14"],
    ["取得了", target("义诊20场，取得了良好的社会反响。"), "info past D14"],
    ["充分发挥了", target("档案馆充分发挥了存史资政作用。"), "info past D14"],
    ["得到了", target("当事人的诉讼权利得到了保障。"), "info past D14"],
    ["实现了", target("实现了村村通公路。"), "info past D14"],
    [
      "the goal",
      { goal: "2025年举办展览12场，已建成文化驿站5个，服务群众5万人次。" },
      "info past A11",
    ],
    [
      "the optional task",
      { otherTask: ["水质监测", 5, "完成了36个断面的监测。"] },
      "info past D17",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), targetNotInPastTense).map(inShort)).toEqual([
    "info past D16",
  ]);
});

test("quotes every such clause", () => {
  const finding = onlyFinding(targetNotInPastTense, target("已完成维修；环境得到了改善。"));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("“已完成维修、环境得到了改善”");
});
