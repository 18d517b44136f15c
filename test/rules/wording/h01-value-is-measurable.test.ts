import { printableEdition } from "../../../src/editions/editions";
import { wordFinding } from "../../../src/rules/word-finding";
import { valueIsMeasurable } from "../../../src/rules/wording/h01-value-is-measurable";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/findings-of";
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
    ["one character", quality("档案库房温湿度", "优")],
    ["nothing bad happens", quality("河道安全度汛", "无人员伤亡")],
    ["settled wording", quality("公共文化服务水平", "持续提升")],
    ["what does not apply", quality("档案开放率", "不适用", null)],
    ["none of what should not be", quality("安全生产责任事故", "无")],
    ["nothing for the period", quality("档案开放率", "≥95%", "/")],
    ["an answered row", { indicators: { 质量指标: [["无", "无", "无"]] } }],
  ],
  [
    ["a slogan", quality("空气质量", "生态环境改善"), "warning vague E21 D21"],
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
