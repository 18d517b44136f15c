import { printableEdition } from "../../../src/editions/editions";
import { costWithinFunds } from "../../../src/rules/arithmetic/a18-cost-within-funds";
import { wordFinding } from "../../../src/rules/word-finding";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import { readForm, type FormChanges } from "../../support/declaration";
import { filledExample } from "../../support/filled-example";
import { onlyFinding, testRule } from "../../support/rule-table";

/** A cost of a department with 932.40 万元. */
function cost(name: string, annual: CellValue, period = annual): FormChanges {
  return { indicators: { 成本指标: [[name, period, annual]] } };
}

testRule(
  costWithinFunds,
  [
    ["the consistent form", {}],
    ["the whole total", cost("养护总成本", "≤932.4万元")],
    ["元", cost("养护总成本", "≤9,324,000元")],
    ["the cost of one", cost("每公里养护总成本", "≤3000万元")],
    ["a head", cost("人均培训总费用", "≤3000万元")],
    ["a unit", cost("单位总成本", "≤3000万元")],
    ["no total", cost("病房改造成本", "≤3000万元")],
    ["several years", cost("数字化总投入", "≤900万元", "≤2700万元")],
    ["no amount", cost("执法总成本", "不超预算")],
    ["a number without unit", cost("执法总成本", "≤3000")],
    [
      "a total of another class",
      { indicators: { 数量指标: [["发放补助总额", "≥3000万元", "≥3000万元"]] } },
    ],
    [
      "the total cannot be read",
      { ...cost("总成本", "≤3000万元"), budget: { basicExpenditure: "?" } },
    ],
    ["the filled example", () => readForm(filledExample())],
  ],
  [
    ["a road centre", cost("养护总成本", "≤1300万元"), "warning differs E23 D23 B5 B6"],
    ["元 converted", cost("病房改造总投入", "≤13,000,000元"), "warning differs E23 D23 B5 B6"],
    ["亿元", cost("校舍建设总费用", "1.2亿元"), "warning differs E23 D23 B5 B6"],
    ["the unit in the name", cost("庭审总成本（万元）", "≤1300"), "warning differs E23 D23 B5 B6"],
    ["0.01 may be rounding", cost("展览总费用", "≤932.41万元"), "warning rounding E23 D23 B5 B6"],
    [
      "only the year",
      cost("数字化成本总额", "≤1300万元", "≤2700万元"),
      "warning differs E23 B5 B6",
    ],
  ],
);

test("carries the figures", () => {
  const finding = onlyFinding(costWithinFunds, cost("养护总成本", "≤1300万元"));
  expect(finding.details).toEqual({ expected: 932.4, actual: 1300, difference: 367.6 });
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("1300.00 万元");
  expect(sentence).toContain("超出 367.60 万元");
});
