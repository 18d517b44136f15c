import { standardComparisonSigns } from "../../../src/rules/format/f03-standard-comparison-signs";
import { readForm, type FormChanges, type IndicatorRow } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function values(...all: readonly string[]): FormChanges {
  return {
    indicators: { 质量指标: all.map((value, at): IndicatorRow => [`指标${at}`, value, value]) },
  };
}

testRule(
  standardComparisonSigns,
  [
    ["the consistent form", {}],
    ["standard signs", values("≥95%", "≤3起", "=12场", "＞5册", "<2%")],
    ["words only", values("不低于95%", "不少于3场", "不超过60万元")],
    ["words for another meaning than the signs", values("≥95%", "不超过60万元")],
    ["a quotation", values("按《水质评价（≧95%）办法》执行", "≥95%")],
    ["a word that is not a comparison", values("≥95%", "不低于国家标准")],
    ["an answered row", { indicators: { 质量指标: [["无", "无", "无"]] } }],
  ],
  [
    ["≧", values("≧95%"), "info sign E21 D21"],
    ["≦ and ⩽", values("≦60万元", "⩽3起"), "info sign E21 D21", "info sign E22 D22"],
    ["two signs", values(">=95%", "<=3起"), "info sign E21 D21", "info sign E22 D22"],
    ["the other way round, full width", values("＝＞95%"), "info sign E21 D21"],
    ["a double line", values("═12场"), "info sign E21 D21"],
    ["words beside signs", values("≥95%", "不少于3场"), "info word E22 D22"],
    [
      "words beside signs of the wrong form",
      values("≧95%", "大于等于3场"),
      "info sign E21 D21",
      "info word E22 D22",
    ],
    ["an upper limit in words", values("≤3起", "费用不超过60万元"), "info word E22 D22"],
    [
      "only the period",
      { indicators: { 质量指标: [["结案率", "≧98%", "≥95%"]] } },
      "info sign D21",
    ],
  ],
);

test.each([
  ["≧95%", "≥95%"],
  ["结案率＞＝95%，上诉率≦5%", "结案率≥95%，上诉率≤5%"],
  ["═12场", "=12场"],
])("corrects “%s”", (value, text) => {
  expect(onlyFinding(standardComparisonSigns, values(value)).correction).toEqual({
    cell: "E21",
    before: value,
    after: { kind: "text", text },
  });
});

test("corrects a word to the sign that the form uses", () => {
  const { correction } = onlyFinding(standardComparisonSigns, values("≥95%", "不少于 3 场"));
  expect(correction?.after).toEqual({ kind: "text", text: "≥ 3 场" });
});

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), standardComparisonSigns)).toEqual([]);
});
