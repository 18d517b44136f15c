import { valueAnswersName } from "../../../src/rules/wording/h03-value-answers-name";
import { printableEdition } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function quality(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

testRule(
  valueAnswersName,
  [
    ["the consistent form", {}],
    ["a rate of time for timeliness", quality("档案查阅及时性", "及时率95%")],
    ["in time, and more", quality("工程建设及时性", "按期完工，优良率95%")],
    ["a near-duplicate is another matter", quality("惠民演出收益程度", "受益程度95%")],
    ["a grade for a rate", quality("困难学生资助覆盖率", "应助尽助")],
    ["a share in words", quality("病历合格率", "百分之九十八")],
    ["a share in ten thousandths", quality("裁判文书差错率", "≤万分之五")],
    ["tenths", quality("体质测试合格率", "九成以上")],
    ["a step for a degree", quality("道路破损程度", "Ⅱ级以上")],
    ["one way only", quality("青少年近视率", "只降不升")],
    ["less than the mean", quality("传染病发病率", "低于全省平均水平")],
    ["less than last year", quality("火灾发生起数", "低于上年")],
    ["a rank for a rate", quality("案件办结率", "全市前三")],
    ["everywhere", quality("信号覆盖率", "全区覆盖")],
    ["everybody in other words", quality("在校学生参保人数", "全员覆盖")],
    ["an end to it", quality("重特大事故起数", "杜绝")],
    ["nothing happens", quality("校园欺凌发生率", "不发生")],
    ["no count, since nothing happens", quality("溺水事故次数", "不发生")],
    ["every one, of two characters", quality("生活垃圾处理率", "应处理尽处理")],
    ["a rate in other words of the name", quality("居民对医疗服务满意度", "满意率≥90%")],
    ["one of two rates", quality("路面修复合格率", "合格率100%，优良率90%")],
    ["a quality measured by some rate", quality("档案整理规范性", "合格率≥98%")],
    ["no rate though it ends like one", quality("河长巡查制度", "建立并执行")],
    ["a number in words", quality("送戏下乡场数", "每镇三场")],
    ["none", quality("校园安全事故数", "零发生")],
    ["everybody", quality("困难学生资助人数", "应助尽助")],
    ["no rate in the name", quality("庭审直播", "直播率80%")],
    ["the share of something", quality("女教师比例", "女性比例≥60%")],
    ["progress is no rate", quality("预算执行率", "支出进度≥95%")],
    ["a grade and above", quality("师生满意度", "基本满意以上占比90%")],
    ["a grade and above without a share", quality("体质测试合格率", "合格及以上率达到95%")],
    ["the share of those with a grade", quality("教师考核优秀率", "优秀等次人员比例≥30%")],
  ],
  [
    [
      "another rate for timeliness",
      quality("庭审公开及时性", "出席率95%"),
      "warning otherMetric E21 D21 C21",
    ],
    [
      "another rate",
      quality("道路保洁覆盖率", "工程合格率≥95%"),
      "warning otherMetric E21 D21 C21",
    ],
    [
      "another degree",
      quality("馆藏利用率", "读者满意度达到90%"),
      "warning otherMetric E21 D21 C21",
    ],
    [
      "the share of something else",
      quality("道路保洁覆盖率", "党员人数占比≥60%"),
      "warning otherMetric E21 D21 C21",
    ],
    ["a time for a rate", quality("预算执行率", "本年内完成"), "warning noFigure E21 D21 C21"],
    ["an outcome for a rate", quality("安装验收率", "完成"), "warning noFigure E21 D21 C21"],
    ["a slogan for a degree", quality("节水意识知晓度", "提升"), "warning noFigure E21 D21 C21"],
    ["words for a share", quality("骨干教师占比（%）", "提高占比"), "warning noFigure E21 D21 C21"],
    ["words for a number", quality("家庭医生签约人数", "全体居民"), "warning noNumber E21 D21 C21"],
    ["only the period", quality("水质达标率", "≥95%", "加强监测"), "warning noFigure D21 C21"],
  ],
);

test("names the other rate", () => {
  const finding = onlyFinding(valueAnswersName, quality("馆藏利用率", "读者满意度达到90%"));
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(
    "（读者满意度）",
  );
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), valueAnswersName).map(inShort)).toEqual([
    "warning otherMetric E30 D30 C30",
    "warning noFigure E31 D31 C31",
  ]);
});
