import { printableEdition } from "../../../src/editions/editions";
import { percentageWithinRange } from "../../../src/rules/arithmetic/a17-percentage-within-range";
import { wordFinding } from "../../../src/rules/word-finding";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";
import { FLAT_LIST } from "../../support/other-forms";
import { readOne } from "../../support/read-one";
import { sheetPicture } from "../../support/sheet-picture";
import { setCells } from "../../support/spreadsheet-edits";

/** A form with a column of units. */
function flat(unit: string, value: number) {
  return () => readOne(sheetPicture(setCells(FLAT_LIST, { D9: unit, F9: value })));
}

function quality(name: string, annual: string | null, period = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

testRule(
  percentageWithinRange,
  [
    ["the consistent form", {}],
    ["exactly 100 %", quality("案件结案率", "100%")],
    ["达到 100 %", quality("案件结案率", "达到100%")],
    ["at most 100 %", quality("床位使用率", "≤100%")],
    ["growth in the name", quality("门诊量增长率", "120%")],
    ["decline of growth", quality("投诉同比", "-5%")],
    ["raised several times", quality("馆藏利用提升幅度", ">150%")],
    ["growth in the value", quality("税收收入", "同比增长≥120%")],
    ["pupils of every age", quality("学前教育毛入园率", "105%")],
    ["leverage", quality("社会资本撬动比例", "≥300%")],
    ["what an investment returns", quality("科研投入产出比", "150%")],
    ["provisions", quality("担保公司拨备覆盖率", "≥180%")],
    ["value kept", quality("国有资产保值增值率", "≥100%")],
    ["compared with last year", quality("游客接待量", "恢复到上年同期的110%")],
    ["compared with a year", quality("客运量恢复情况", "达到2019年的120%")],
    ["compared with another time", quality("产能利用率", "恢复至疫情前的105%")],
    ["more than planned", quality("招商引资", "完成计划数的115%")],
    ["raised in the value", quality("馆藏利用", "提高120%")],
    ["below 0 by deviation", quality("预算编制偏差", "≥-10%")],
    ["no percentage", quality("平均审理天数", "≤180天")],
    ["per mille", quality("新生儿死亡率", "≤300‰")],
    ["another unit beside it", flat("分", 900)],
    ["within range, the sign beside it", flat("%", 90)],
    ["a number without a unit", quality("路面技术状况指数", "900")],
    ["a bracket", quality("道路完好率", "98%（上年105%）")],
  ],
  [
    ["105 %", quality("维修合格率", "105%"), "warning outside E21 D21"],
    ["≥ read as a digit", quality("群众知晓率", "295%"), "warning outside E21 D21"],
    ["the sign in the column of units", flat("%", 900), "warning outside F9"],
    ["the sign in the name", quality("群众知晓率（%）", "105"), "warning outside E21 D21"],
    ["below 0", quality("患者投诉率", "-5%"), "warning outside E21 D21"],
    ["below 0, full width", quality("患者投诉率", "－5％"), "warning outside E21 D21"],
    ["what was restored", quality("植被恢复率", "105%"), "warning outside E21 D21"],
    ["a rate of last year", quality("道路养护", "上年合格率105%"), "warning outside E21 D21"],
    ["raised to", quality("群众知晓率", "提高到105%"), "warning outside E21 D21"],
    ["the upper end of a range", quality("道路完好率", "95%-105%"), "warning outside E21 D21"],
    ["a limit above 100 %", quality("床位使用率", "≤110%"), "warning outside E21 D21"],
    ["more than 100 %", quality("案件结案率", "＞100%"), "warning above E21 D21"],
    ["超过 100 %", quality("案件结案率", "超过100%"), "warning above E21 D21"],
    ["at least 100 %", quality("学校达标率", "≥100%"), "info atLeast E21 D21"],
    ["100 % and above", quality("学校达标率", "100%以上"), "info atLeast E21 D21"],
    ["the worst of several", quality("案卷合格率", "≥100%，归档率103%"), "warning outside E21 D21"],
    ["only the annual value", quality("案卷合格率", "103%", "98%"), "warning outside E21"],
    ["only the period value", quality("案卷合格率", "98%", "103%"), "warning outside D21"],
    [
      "different texts, each by itself",
      quality("案卷合格率", "103%", "≥100%"),
      "info atLeast D21",
      "warning outside E21",
    ],
    ["only a period value", quality("案卷合格率", null, "103%"), "warning outside D21"],
  ],
);

test("quotes the percentage", () => {
  const finding = onlyFinding(percentageWithinRange, quality("维修合格率", "90%，优良率105.5%"));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("105.5%");
});

test.each(["-5%", "－5％", "≥-5%"])("quotes %s with its sign", (value) => {
  const finding = onlyFinding(percentageWithinRange, quality("患者投诉率", value));
  expect(wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN")).toContain(
    "中的 -5% 不在",
  );
});

test("holds in the filled example", () => {
  expect(findingsOf(readForm(filledExample()), percentageWithinRange)).toEqual([]);
});
