import { printableEdition } from "../../../src/editions/editions";
import { inTextPartsAddUp } from "../../../src/rules/arithmetic/a20-in-text-parts-add-up";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { onlyFinding, testRule } from "../../support/rule-table";

function content(text: string): FormChanges {
  return { tasks: [["校舍改造", text, 100, "改造3所学校。"]] };
}

testRule(
  inTextPartsAddUp,
  [
    ["the consistent form", {}],
    ["parts that add up", content("改造校舍525万元（260万、175万、90万）。")],
    ["after 其中", content("病房改造共投入80万元，其中设备30万元、装修50万元。")],
    ["a list that ends in 等", content("共投入80万元，其中设备30万元、培训20万元等。")],
    ["about", content("数字化525万元（约260万、175万、80万）。")],
    ["one part", content("总投资525万元，其中财政拨款200万元。")],
    ["the price of each", content("购置设备30万元（每台5万元，运费2万元）。")],
    ["parts of a part", content("养护90万元（桥梁30万元、道路60万元，其中沥青40万元）。")],
    ["an amount in 元", content("印刷3万元（排版10,000元、印制20000元）。")],
    ["no total", content("设备30万元、培训20万元。")],
    ["other figures", content("组织活动9场（讲座5场、展览2场）。")],
    ["a subsidy for each person", content("发放补助80万元（600元/人、200元/人）。")],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    [
      "parts that miss the total",
      content("改造校舍525万元（260万、175万、80万）。"),
      "info differs B14",
    ],
    [
      "after 其中",
      content("病房改造共投入80万元，其中设备30万元、装修40万元。"),
      "info differs B14",
    ],
    ["after 合计", content("经费合计90.5万元,其中:桥梁30万元,道路60万元;"), "info differs B14"],
    [
      "in the goal",
      { goal: "2025年数字化档案总投入1.2亿元，其中扫描8000万元、存储3000万元。" },
      "info differs A11",
    ],
    [
      "in an amount's cell",
      { budget: { projectExpenditure: "120万元(设备80万元,软件30万元)" } },
      "info differs B6",
    ],
    [
      "in a value",
      {
        indicators: {
          成本指标: [
            ["办案成本", "60万元（差旅20万元、鉴定30万元）", "60万元（差旅20万元、鉴定30万元）"],
          ],
        },
      },
      "info differs E23 D23",
    ],
  ],
);

test("lists the parts and their sum", () => {
  const finding = onlyFinding(inTextPartsAddUp, content("改造校舍525万元（260万、175万、80万）。"));
  expect(finding.details).toEqual({ expected: 515, actual: 525, difference: 10 });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("260万、175万、80万 相加是 515.00 万元");
});
