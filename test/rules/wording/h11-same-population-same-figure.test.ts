import { printableEdition } from "../../../src/editions/editions";
import { samePopulationSameFigure } from "../../../src/rules/wording/h11-same-population-same-figure";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

/** Rows of quantity with the same text in both values. */
function rows(...texts: readonly (readonly [name: string, value: string])[]): FormChanges {
  return apart(...texts.map(([name, value]): IndicatorRow => [name, value, value]));
}

function apart(...quantities: readonly IndicatorRow[]): FormChanges {
  return { indicators: { 数量指标: quantities } };
}

testRule(
  samePopulationSameFigure,
  [
    ["the consistent form", {}],
    [
      "a part below the total",
      rows(["各类惠民演出观众", "3000人次"], ["惠民演出进校园", "惠民演出观众1200人次"]),
    ],
    ["equal totals", rows(["全年义诊活动人次", "5000人次"], ["健康服务", "各类义诊活动5000人次"])],
    [
      "different units",
      rows(["全年教师培训规模", "各类教师培训300人"], ["教师培训", "全年教师培训900人次"]),
    ],
    [
      "different events",
      rows(["全年送戏下乡观众", "3000人次"], ["全年图书馆读者", "图书外借80000人次"]),
    ],
    [
      "different matters of like words",
      rows(["培训", "全年教师业务培训300人次"], ["演练", "全年教师安全培训900人次"]),
    ],
    [
      "visits of an archive and of its exhibition",
      rows(["查档", "全年接待查阅档案群众3000人次"], ["展览", "全年接待参观展览群众9000人次"]),
    ],
    [
      "another word within the same words",
      rows(
        ["城乡居民基本养老保险参保总人数", "12万人"],
        ["城乡居民基本医疗保险参保总人数", "45万人"],
      ),
    ],
    [
      "another word in front of the same words",
      rows(["职工养老保险参保总人数", "12万人"], ["居民养老保险参保总人数", "45万人"]),
    ],
    [
      "a part in other words",
      rows(["全年社区医院门诊人次", "30000人次"], ["社区医院住院人次", "40000人次"]),
    ],
    [
      "different halves of the year",
      rows(["普法", "上半年各类普法宣传活动800人次"], ["普法", "下半年各类普法宣传活动900人次"]),
    ],
    [
      "different years",
      rows(["普法", "2025年各类普法宣传活动800人次"], ["普法", "2026年各类普法宣传活动900人次"]),
    ],
    [
      "the whole period and the year",
      apart(["全年义诊活动人次", "各类义诊活动9000人次", "各类义诊活动3000人次"]),
    ],
    [
      "an average",
      rows(["各类普法讲座听众", "3000人次"], ["普法讲座听众", "每场普法讲座听众5000人次"]),
    ],
    [
      "an increase",
      rows(
        ["家庭医生签约居民", "全部签约居民30000人"],
        ["签约居民", "新增家庭医生签约居民50000人"],
      ),
    ],
    [
      "a trade union is no total",
      rows(
        ["总工会职工疗休养", "总工会职工疗休养300人次"],
        ["职工疗休养", "劳模职工疗休养900人次"],
      ),
    ],
    ["no totals at all", rows(["送课下乡", "听课教师300人次"], ["送课进校", "听课教师500人次"])],
  ],
  [
    [
      "two totals of the same activities",
      rows(["科普活动", "各科普活动参加人数3000人次"], ["科普日", "各种科普宣传活动受众10000人次"]),
      "warning totals E21 D21 E20 D20",
    ],
    [
      "the name says that it is a total",
      rows(["各类惠民演出观众", "≥3000人次"], ["演出", "全年惠民演出观众5000人次"]),
      "warning totals E21 D21 E20 D20",
    ],
    [
      "the unit in the name",
      rows(["全年义诊服务群众（人次）", "3000"], ["所有义诊服务群众（人次）", "5000"]),
      "warning totals E21 D21 E20 D20",
    ],
    [
      "a part above the total",
      rows(["各类惠民演出观众", "3000人次"], ["进校园", "戏曲惠民演出观众5000人次"]),
      "warning part E21 D21 E20 D20",
    ],
    [
      "the part stands first, and its name tells of what",
      rows(["教师信息化培训次数", "6期，参训500人次"], ["培训总数", "全年教师信息化培训300人次"]),
      "warning part E21 D21 E20 D20",
    ],
    [
      "only annual values differ",
      apart(
        ["普法", "各类普法宣传活动3万人次", "各类普法宣传活动800人次"],
        ["宣传", "全年普法宣传活动3万人次", "全年普法宣传活动900人次"],
      ),
      "warning totals E21 E20",
    ],
    [
      "in one value",
      rows(["道路安全宣传", "各类道路安全宣传800人次；全部道路安全宣传900人次"]),
      "warning totals E20 D20",
    ],
    [
      "one finding for a value",
      rows(
        ["陪审", "全年陪审员庭审培训100人次"],
        ["培训", "各类陪审员庭审培训200人次"],
        ["其他", "所有陪审员庭审培训300人次"],
      ),
      "warning totals E21 D21 E20 D20",
      "warning totals E22 D22 E20 D20",
    ],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), samePopulationSameFigure).map(inShort)).toEqual([
    "warning totals E33 D33 E24 D24",
  ]);
});

test("quotes both clauses and both numbers", () => {
  const finding = onlyFinding(
    samePopulationSameFigure,
    rows(["各类惠民演出观众", "3000人次"], ["演出", "全年惠民演出观众5000人次，满意度90%"]),
  );
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("写“全年惠民演出观众5000人次”");
  expect(sentence).toContain("（5000人次与3000人次）");
});
