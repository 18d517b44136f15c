import type { FileResult } from "../../../src/report/report-document";
import { chartsSheet } from "../../../src/report/summary/charts-sheet";
import type { CheckedDeclaration } from "../../../src/review/checked-workbook";
import { ruleById } from "../../../src/rules/catalogue";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import { toRangeAddress } from "../../../src/sheet/address";
import { checkedWith } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";
import { accepted } from "../support/accepted";
import { planRows } from "../support/plan-rows";

function file(...declarations: readonly CheckedDeclaration[]): FileResult {
  return {
    file: "a.xlsx",
    outcome: { status: "checked", declarations },
    partlyExamined: [],
    ignoredAcceptances: [],
  };
}
const DAMAGED: FileResult = {
  file: "坏.xlsx",
  outcome: { status: "unreadable", code: "damaged" },
  partlyExamined: [],
  ignoredAcceptances: [],
};

function sheetOf(results: readonly FileResult[]) {
  return chartsSheet({ results, ruleSet: DEFAULT_RULE_SET, date: "2026-03-04", locale: "zh-CN" });
}

const TITLE = ruleById("S24").texts["zh-CN"].title;
const WARNING = finding({ rule: "S24" });
const ERROR = finding({ rule: "A01", severity: "error" });

test("the charts show verdicts and failures that there are, and findings by rule, the most frequent first", () => {
  const plan = sheetOf([
    file(checkedWith([ERROR, WARNING, WARNING, accepted(WARNING)]), checkedWith([])),
    file(checkedWith([WARNING])),
    DAMAGED,
  ]);
  const rows = planRows(plan);
  const [verdicts, rules, another] = plan.page.charts.map(({ data, ...chart }) => ({
    ...chart,
    figures: rows
      .slice(data.top, data.bottom + 1)
      .map((row) => row.slice(data.left, data.right + 1)),
  }));
  expect(verdicts).toMatchObject({
    title: "审核结论",
    type: "Pie",
    figures: [
      ["结论", "数量"],
      ["可报送", 2],
      ["需修改", 1],
      ["无法读取", 1],
    ],
  });
  expect(new Set(verdicts?.colors).size).toBe(3);
  expect(rules).toMatchObject({
    title: "各规则的问题数",
    type: "BarClustered",
    figures: [
      ["规则", "数量"],
      [`S24 ${TITLE}`, 3],
      ["A01 支出合计等于收入合计", 1],
    ],
  });
  expect(rules?.colors).toHaveLength(1);
  expect(another).toBeUndefined();
});

test("charts stand beside their figures, inside the printed area, and not over each other", () => {
  const { area, page } = sheetOf([file(checkedWith([ERROR, WARNING])), DAMAGED]);
  expect(page.charts.map(({ data, place }) => [data, place].map(toRangeAddress))).toEqual([
    ["A3:B5", "D3:L18"],
    ["A20:B22", "D20:L35"],
  ]);
  expect(page.print.area).toEqual(area);
  expect(toRangeAddress(area)).toBe("A1:M36");
});

test("nothing found has no chart of findings, and nothing reviewed no chart at all", () => {
  expect(sheetOf([file(checkedWith([]))]).page.charts.map(({ type }) => type)).toEqual(["Pie"]);
  const nothing = sheetOf([]);
  expect(nothing.page.charts).toEqual([]);
  expect(planRows(nothing)[2]?.[0]).toBe("没有问题。");
});
