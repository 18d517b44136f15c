import { printableEdition } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import { valueIsMeasurable } from "../../../src/rules/wording/h01-value-is-measurable";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function quality(name: string, annual: string, period: string | null = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

const DUTIES =
  "负责全市水利工程的日常运行、管护与安全检查，做好防汛物资储备，确保各项工作有效落实到位。";

testRule(
  valueIsMeasurable,
  [
    ["the consistent form", {}],
    ["a grade", quality("校舍维修质量", "合格")],
    ["all that should", quality("困难学生资助", "应助尽助")],
    ["all that should, of another kind", quality("城乡居民医疗保险", "应保尽保")],
    ["a time", quality("庭审系统升级", "本年内完成")],
    ["Chinese numerals", quality("巡回义诊", "每个街道两场")],
    ["a share in words", quality("路面完好情况", "百分之九十五")],
    ["full-width digits", quality("馆藏数字化", "３万页")],
    ["the quality that the name asks for", quality("预算编制完整性", "完整")],
    ["one character", quality("档案库房温湿度", "优")],
    ["nothing bad happens", quality("河道安全度汛", "无人员伤亡")],
    ["settled wording", quality("公共文化服务水平", "持续提升")],
    ["what does not apply", quality("档案开放率", "不适用", null)],
    ["none of what should not be", quality("安全生产责任事故", "无")],
    ["none of what would be harmful", quality("施工对周边居民的不利影响", "无")],
    ["no negative influence", quality("对市场竞争的负面影响", "无")],
    ["less than before", quality("财政供养人员", "负增长")],
    ["one way only", quality("青少年近视情况", "只降不升")],
    ["a quality as the whole answer", quality("长效管护机制", "完善")],
    ["a quality, more than before", quality("长效管护机制", "更加完善")],
    ["no outbreak", quality("重大动物疫情", "未暴发")],
    ["steady growth", quality("招生规模", "稳中有升")],
    ["a quality, nearly", quality("无障碍设施", "基本完善")],
    ["everywhere", quality("5G信号", "全区覆盖")],
    ["all people", quality("家庭医生签约", "全员覆盖")],
    ["none in other words", quality("食品安全责任事件", "没有发生")],
    ["an end to it", quality("重特大事故", "杜绝")],
    ["an end to all of it", quality("地质灾害隐患点", "全面消除")],
    ["an end to what is named", quality("校舍安全", "消除D级危房")],
    ["permission", quality("项目环评", "准予通过")],
    ["passed by those who judge", quality("课题结题", "专家评审通过")],
    ["a grade in quotation marks", quality("年度考核", "“优”")],
    ["a grade and above", quality("绩效评价等次", "良及以上")],
    ["a rank", quality("营商环境评价", "全区前三")],
    ["the first rank", quality("12345热线考核", "全省第一")],
    ["a rank as the whole answer", quality("政务公开考评", "前十名")],
    ["a rank without a number", quality("义务教育质量监测", "位居全市前列")],
    ["compared with last year", quality("一般公共预算支出", "较上年下降")],
    ["passed at once", quality("工程竣工验收", "一次性通过")],
    ["nothing for the period", quality("档案开放率", "≥95%", "/")],
    ["an answered row", { indicators: { 质量指标: [["无", "无", "无"]] } }],
  ],
  [
    ["a slogan", quality("空气质量", "生态环境改善"), "warning vague E21 D21"],
    ["another quality", quality("预算编制完整性", "科学"), "warning vague E21 D21"],
    ["no quality that is asked for", quality("财务管理", "管理"), "warning vague E21 D21"],
    ["a means, no outcome", quality("课程建设", "通过专家评审提高质量"), "warning vague E21 D21"],
    ["lawfulness as a topic", quality("财务管理", "加强合规管理"), "warning vague E21 D21"],
    ["a class as a topic", quality("农房安全", "推进C级危房改造"), "warning vague E21 D21"],
    ["a limit that nobody knows", quality("运行保障", "控制在合理范围内"), "warning vague E21 D21"],
    ["controls within", quality("内部管理", "强化预算内控"), "warning vague E21 D21"],
    ["no tenths", quality("场馆管理", "改变一成不变的做法"), "warning vague E21 D21"],
    ["perfecting", quality("制度建设", "完善制度建设"), "warning vague E21 D21"],
    ["removal as a topic", quality("城乡发展", "消除城乡差别"), "warning vague E21 D21"],
    ["a saying with first", quality("安全管理", "坚持安全第一"), "warning vague E21 D21"],
    ["the upper reaches", quality("水系治理", "治理全市河流上游"), "warning vague E21 D21"],
    ["passing as a means", quality("改革成效", "通过改革激发活力"), "warning vague E21 D21"],
    ["good as a part of a word", quality("营商环境", "优化环境"), "warning vague E21 D21"],
    ["networks of safety", quality("网络安全", "推进安全网络覆盖"), "warning vague E21 D21"],
    ["duties", quality("河道管护", "加强巡查，做好日常管护工作"), "warning vague E21 D21"],
    [
      "a grade in a long text is a passing word",
      quality("水利工程管理", DUTIES),
      "warning vague E21 D21",
    ],
    [
      "a policy",
      quality("教师队伍建设", "落实立德树人根本任务，加强师德师风建设"),
      "warning vague E21 D21",
    ],
    ["a step in Roman numerals", quality("出境断面水质", "Ⅲ类及以上")],
    ["a step in letters", quality("食堂量化等级", "不低于B级标准")],
    ["a level of government", quality("科普基地等级", "省级以上")],
    ["a share in thousandths", quality("病历差错", "不超过千分之五")],
    ["tenths", quality("公厕达标情况", "八成以上")],
    ["half", quality("村级议事", "过半数村民参加")],
    ["a yes", quality("职业技能等级认定", "通过")],
    ["nothing else than meant", quality("救灾资金使用", "专款专用")],
    ["lawful", quality("执法程序", "程序合法合规")],
    ["what others decide", quality("二级等保", "通过公安部门测评")],
    ["what does not happen", quality("森林火灾", "不发生")],
    ["all that should, of two characters", quality("生活垃圾", "应处理尽处理")],
    ["all that can", quality("行政审批", "能减尽减")],
    ["a limit known elsewhere", quality("办公用房维修", "控制在批复概算内")],
    ["better than a known figure", quality("城乡居民养老金水平", "高于全省平均水平")],
    ["never more", quality("财政供养人员", "只减不增")],
    ["a mark for nothing", quality("档案开放率", "/"), "warning mark E21 D21"],
    ["a mark for the year only", quality("档案开放率", "——", "≥95%"), "warning mark E21"],
    ["none of what should be", quality("馆藏档案数字化", "无", "（无）"), "warning mark E21"],
    ["only the period", quality("审判管理", "≥95%", "加强审判管理"), "warning vague D21"],
    [
      "two texts, each by itself",
      quality("路政执法", "规范执法行为", "提高执法水平"),
      "warning vague D21",
      "warning vague E21",
    ],
    [
      "a saying that only looks like a number",
      quality("惠民演出", "走进千家万户"),
      "warning vague E21 D21",
    ],
  ],
);

test("quotes the value", () => {
  const finding = onlyFinding(valueIsMeasurable, quality("空气质量", "生态环境改善"));
  for (const locale of ["zh-CN", "en-US"] as const) {
    expect(wordFinding(finding, printableEdition("guangzhou-department"), locale)).toContain(
      "“生态环境改善”",
    );
  }
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), valueIsMeasurable).map(inShort)).toEqual([
    "warning vague E29 D29",
  ]);
});
