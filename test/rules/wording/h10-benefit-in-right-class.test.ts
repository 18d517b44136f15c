import { benefitInRightClass } from "../../../src/rules/wording/h10-benefit-in-right-class";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

function row(category: string, name: string, annual: string, period = annual): FormChanges {
  return { indicators: { [category]: [[name, period, annual]] } };
}
const economic = (name: string, value: string) => row("经济效益指标", name, value);
const social = (name: string, value: string) => row("社会效益指标", name, value);

testRule(
  benefitInRightClass,
  [
    ["the consistent form", {}],
    ["more income", economic("合作社农户", "增收50万元")],
    ["only the name", economic("带动就业", "效果明显")],
    ["health costs", economic("患者次均医药费", "下降3%")],
    ["losses in court", economic("为企业挽回损失", "较大")],
    ["roads", economic("物流运输成本", "降低5%")],
    ["tourism", economic("文化节带动旅游", "≥2万人次")],
    ["value added", economic("规上工业增加值", "增长6.5%")],
    ["capital", economic("社会资本撬动", "≥3倍")],
    ["retail", economic("社会消费品零售", "增长5%")],
    ["yield", economic("水稻亩产", "≥500公斤")],
    ["capacity to produce", economic("新增粮食产能", "≥200万公斤")],
    ["fields", economic("改善灌溉面积", "1.2万亩")],
    ["crops", economic("引导特色种植", "2万亩")],
    ["power", economic("水电站发电量", "≥300万千瓦时")],
    ["water saved", economic("年节水量", "50万立方米")],
    ["a harvest", economic("粮食总产", "稳定在6亿公斤")],
    ["a density", social("每千人口执业医师数", "≥3人")],
    ["so much for each", social("人均公共图书藏量册数", "≥1.2册")],
    ["capital that followed", social("撬动民间资本户数", "20户")],
    ["a share", social("惠民演出受益度", "95%")],
    ["a count with a share", social("服务群众人数", "覆盖率≥90%")],
    ["people who benefit", social("饮水安全受益人数", "3万人")],
    ["jobs and accidents", social("道路交通事故起数", "≤5起")],
    ["no count", social("公众档案意识", "明显提高")],
    ["a blank value is another matter", { indicators: { 经济效益指标: [["知晓度", null, null]] } }],
  ],
  [
    ["knowledge", economic("居民对法律知识知晓度", "95%"), "info economic E24 D24 C24"],
    ["readers", economic("读者到馆人次", "≥3万人次"), "info economic E24 D24 C24"],
    ["resources shared", economic("教育资源共享", "覆盖20所学校"), "info economic E24 D24 C24"],
    ["teachers", economic("教师教学水平", "明显提高"), "info economic E24 D24 C24"],
    ["motions", social("审议议案件数", "3件"), "info social E25 D25 C25"],
    ["lectures", social("健康讲座次数（次）", "12次"), "info social E25 D25 C25"],
    ["each without a density", social("每月巡诊次数", "2次"), "info social E25 D25 C25"],
    ["shows", economic("每千人演出场次", "2场"), "info economic E24 D24 C24"],
    ["opened archives", social("开放档案卷数", "5000卷"), "info social E25 D25 C25"],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), benefitInRightClass).map(inShort)).toEqual([
    "info economic E32 D32 C32",
    "info social E34 D34 C34",
  ]);
});
