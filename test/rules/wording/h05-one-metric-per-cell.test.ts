import { printableEdition } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import { oneMetricPerCell } from "../../../src/rules/wording/h05-one-metric-per-cell";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function count(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 数量指标: [[name, period, annual]] } };
}

testRule(
  oneMetricPerCell,
  [
    ["the consistent form", {}],
    ["a range", count("道路完好率", "80–90%")],
    ["a range in words", count("送戏下乡", "不少于3场且不超过5场")],
    ["an explanation in brackets", count("教师培训", "1次（2天）")],
    ["a date", count("清淤工程", "2025年6月")],
    ["a time limit of a rate", count("供水抢修", "24小时内到场率≥95%")],
    ["what it starts from", count("馆藏数字化率", "由80%提高到90%")],
    ["what it starts from, without a word in front", count("案件平均审理天数", "120天缩短至100天")],
    ["what it relates to", count("家庭医生配备", "每100户1名")],
    ["how long, in the name of a rate", count("供水保障", "24小时供水保证率≥99%")],
    ["how large the things are", count("体育设施", "100平方米以上场馆3个")],
    ["how large, behind a verb", count("停车设施", "新建500平方米以上停车场不少于2个")],
    ["of which class", count("港口能力", "1000吨级码头2座")],
    ["how many each", count("群众活动", "组织200人以上的会议3场")],
    ["a unit cost", count("义诊成本", "500元/场")],
    ["working days", count("学籍办理", "5个工作日内办结1200件")],
  ],
  [
    [
      "an activity and its audience",
      count("健康讲座", "讲座2次，受众1200人"),
      "warning several E20 D20",
    ],
    ["two counts", count("法治宣传", "宣传6场、发放手册5000份"), "warning several E20 D20"],
    [
      "a count and a rate",
      count("档案接收", "接收300卷宗500件，合格率98%"),
      "warning several E20 D20",
    ],
    [
      "at least so much, and a count",
      count("河道整治", "清淤3公里以上桥梁2座"),
      "warning several E20 D20",
    ],
    ["money and a count", count("教师培训", "投入10万元以上培训300人"), "warning several E20 D20"],
    ["days and a rate", count("教师培训", "培训3天合格率95%"), "warning several E20 D20"],
    ["two sizes", count("绿化", "建设3公里以上绿道2000平方米"), "warning several E20 D20"],
    ["two rates", count("水质监测", "达标率≥95%，覆盖率100%"), "warning several E20 D20"],
    ["two ranges", count("图书采购", "3000-5000册，2~3万元"), "warning several E20 D20"],
    ["only the period", count("教师培训", "3期", "9期，培训900人次"), "warning several D20"],
  ],
);

test("lists the figures", () => {
  const finding = onlyFinding(oneMetricPerCell, count("健康讲座", "讲座2次，受众1200人"));
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(
    "2 个数值（2次、1200人）",
  );
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), oneMetricPerCell).map(inShort)).toEqual([
    "warning several E21 D21",
    "warning several E25 D25",
    "warning several E33 D33",
  ]);
});
