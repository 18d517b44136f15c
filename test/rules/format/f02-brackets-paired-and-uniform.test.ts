import { bracketsPairedAndUniform } from "../../../src/rules/format/f02-brackets-paired-and-uniform";
import {
  declarationWith,
  readForm,
  type FormChanges,
  type IndicatorRow,
} from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { findingsOf, inShort } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

function quality(name: string, annual: string, period = annual): FormChanges {
  return { indicators: { 质量指标: [[name, period, annual]] } };
}

function names(...all: readonly string[]): FormChanges {
  return { indicators: { 数量指标: all.map((name): IndicatorRow => [name, "3", "3"]) } };
}

testRule(
  bracketsPairedAndUniform,
  [
    ["the consistent form", {}],
    ["half-width brackets in the department's name", { department: "某某市档案局(部门)" }],
    ["a list number", quality("水闸修缮", "1）闸门3扇；2）启闭机2台")],
    ["a list number in words", quality("馆藏整理", "一）民国档案；二）照片")],
    ["brackets in brackets", quality("病历合格率（门诊（含急诊））", "≥98%")],
    ["only half-width names", names("义诊(场)", "讲座(场)")],
    ["half-width brackets in values only", quality("演出（场）", "12场(含下乡)")],
    ["an answered row", quality("无", "无）")],
  ],
  [
    ["mixed", quality("图书采购(册）", "3000册"), "info mixed C21"],
    ["mixed the other way", quality("庭审直播", "80%（网络)"), "info mixed E21 D21"],
    ["no end", quality("公路养护（公里", "120"), "info single C21"],
    ["no beginning", quality("体检", "800人次）"), "info single E21 D21"],
    ["only the period", quality("清淤", "12公里", "36公里（三年"), "info single D21"],
    [
      "both values, in their own way",
      quality("清淤", "12公里（年", "36公里）三年"),
      "info single D21",
      "info single E21",
    ],
    [
      "names in two styles",
      names("教研活动（次）", "竞赛(场)", "家访（户）", "讲座(场)", "体检（人）"),
      "info styles C21 C23",
    ],
    ["a tie", names("桥梁检测（座）", "路面修补(处)"), "info styles C21"],
    [
      "a mixed name counts for no style",
      names("桥梁检测（座）", "路面修补(处）"),
      "info mixed C21",
    ],
  ],
);

test.each([
  [["图书采购(册）"], "图书采购（册）"],
  [["图书采购(册）", "讲座(场)"], "图书采购(册)"],
  [["图书采购(册）", "讲座(场)", "展览（场）"], "图书采购（册）"],
])("corrects a mixed pair to what the other names have: %j", (all, text) => {
  const [mixed] = findingsOf(declarationWith(names(...all)), bracketsPairedAndUniform).filter(
    ({ message }) => message.id === "mixed",
  );
  expect(mixed?.correction).toEqual({
    cell: "C20",
    before: "图书采购(册）",
    after: { kind: "text", text },
  });
});

test("does not guess where a bracket is missing", () => {
  const { correction } = onlyFinding(bracketsPairedAndUniform, quality("养护（公里", "120"));
  expect(correction).toBeNull();
});

test("the filled example", () => {
  const findings = findingsOf(readForm(filledExample()), bracketsPairedAndUniform);
  expect(findings.map(inShort)).toEqual(["info styles C22 C32 C33 C37", "info mixed C24"]);
});
