import { oneMetricPerCell } from "../../../src/rules/wording/h05-one-metric-per-cell";
import { valueDoesNotRestateName } from "../../../src/rules/wording/h08-value-does-not-restate-name";
import { declarationWith, readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { testRule } from "../../support/rule-table";

function quality(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

testRule(
  valueDoesNotRestateName,
  [
    ["the consistent form", {}],
    ["only the number", quality("国道路面完好率", "达95%")],
    ["a grade", quality("校舍维修质量", "合格")],
    [
      "a condition more",
      quality("居民健康知识知晓率", "经年底入户抽样调查，居民健康知识知晓率达到90%"),
    ],
    ["words of its own", quality("案件审理", "审限内结案率98%")],
    ["a part of the name only", quality("图书馆全年开放天数", "开放300天")],
    ["no name in common", quality("档案数字化", "扫描3万页")],
  ],
  [
    [
      "the whole name",
      quality("国道路面完好率", "国道路面完好率≥95%"),
      "info restated E21 D21 C21",
    ],
    [
      "the name with another verb",
      quality("社区图书室个数(个)", "建设社区图书室5个"),
      "info restated E21 D21 C21",
    ],
    [
      "without the word of counting",
      quality("巡回义诊场次（场）", "巡回义诊12场"),
      "info restated E21 D21 C21",
    ],
    [
      "an adjective more",
      quality("举办普法讲座次数", "举办大型普法讲座4次"),
      "info restated E21 D21 C21",
    ],
    ["with about", quality("古籍修复数量", "古籍修复约200册"), "info restated E21 D21 C21"],
    ["only the period", quality("水质达标率", "≥95%", "水质达标率≥95%"), "info restated D21 C21"],
  ],
);

test("the filled example", () => {
  expect(findingsOf(readForm(filledExample()), valueDoesNotRestateName).map(inShort)).toEqual(
    [22, 23, 24, 26, 27, 28, 34, 37].map((row) => `info restated E${row} D${row} C${row}`),
  );
});

test("two figures in a cell are the greater fault", () => {
  const form = declarationWith(quality("健康讲座次数", "健康讲座6次，120人"));
  expect(findingsOf(form, valueDoesNotRestateName)).toHaveLength(1);
  expect(
    findingsOf(form, oneMetricPerCell, valueDoesNotRestateName).map(({ rule }) => rule),
  ).toEqual(["H05"]);
});
