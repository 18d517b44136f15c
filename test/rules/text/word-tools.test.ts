import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { wordTools } from "../../../src/rules/text/word-tools";

const { hasTime, hasGrade, hasChineseNumeral, wordsBesideFigures } = wordTools(
  DEFAULT_RULE_SET.words,
);

test.each([
  "12月底前",
  "2025年8月31日前",
  "2025.06.30",
  "6.30前完成",
  "３个工作日内",
  "本年内完成",
  "全年",
  "三个月内",
  "第一季度",
  "上半年",
  "按期完成",
  "及时率≥95%",
  "审限内结案率98%",
  "开学前到位",
  "汛期到来之前",
  "24小时内到场",
  "国庆节前",
  "中秋期间",
  "施工前",
  "≤2.5h",
  "逐月",
  "完工率95%",
  "完成比例100%",
  "延迟率≤1%",
  "零延误",
  "日清月结",
  "随到随审",
  "即办",
  "暑期",
  "秋播前",
])("“%s” tells a time", (text) => {
  expect(hasTime(text)).toBe(true);
});

test.each([
  "会议代表出席率95%",
  "≥95%",
  "100人",
  "三年级学生",
  "目前",
  "美化房前屋后",
  "强化事前、事中监管",
  "普及学前",
  "5G基站",
  "科普一日游",
  "提高服务水平",
  "优秀",
  "加强春季绿化",
  "清收逾期贷款",
  "不收逾期费",
  "无逾期贷款",
  "日报周刊征订",
  "即墨即兴",
  "",
])("“%s” tells no time", (text) => {
  expect(hasTime(text)).toBe(false);
});

test.each([
  "合格",
  "优良",
  "明显改善",
  "应保尽保",
  "应检尽检",
  "稳步提高",
  "零事故",
  "优",
  "是",
  "符合规范",
  "系统运行正常",
  "达到二级标准",
  "不超预算",
])("“%s” tells a grade", (text) => {
  expect(hasGrade(text)).toBe(true);
});

test.each(["生态环境改善", "提升形象", "本年内完成", "尤其是乡村", "应知尽会", ""])(
  "“%s” tells no grade",
  (text) => {
    expect(hasGrade(text)).toBe(false);
  },
);

test.each(["三次", "两所学校", "十二场", "百分之九十", "一个季度", "三年", "三百余人"])(
  "“%s” holds a numeral",
  (text) => {
    expect(hasChineseNumeral(text)).toBe(true);
  },
);

test.each([
  "统一项目管理",
  "第一期",
  "一部分",
  "一次性补助",
  "千家万户",
  "一体化",
  "3次",
  "十分重视",
  "",
])("“%s” holds no numeral", (text) => {
  expect(hasChineseNumeral(text)).toBe(false);
});

test.each([
  ["公众满意度达95%", "公众满意度"],
  ["≥95％以上", ""],
  ["不少于3场次", ""],
  ["义诊2场，服务1.2万人次", "义诊服务"],
  ["2025年12月底前完成", "底前完成"],
  ["为民服务", "为民服务"],
  ["80%-90%", ""],
  ["约3000人左右", ""],
  ["合格", "合格"],
])("beside its figures “%s” says “%s”", (text, words) => {
  expect(wordsBesideFigures(text)).toBe(words);
});

test("the lists of a rule set are used", () => {
  const { words } = DEFAULT_RULE_SET;
  const tools = wordTools({ ...words, times: ["凌晨"], grades: ["上乘"], units: ["幅"] });
  expect(tools.hasTime("凌晨")).toBe(true);
  expect(tools.hasTime("全年")).toBe(false);
  expect(tools.hasGrade("质量上乘")).toBe(true);
  expect(tools.hasGrade("合格")).toBe(false);
  expect(tools.hasChineseNumeral("五幅")).toBe(true);
  expect(tools.wordsBesideFigures("壁画5幅")).toBe("壁画");
});

test("the tools of a rule set are prepared once", () => {
  const { words } = DEFAULT_RULE_SET;
  expect(wordTools(words)).toBe(wordTools(words));
});
