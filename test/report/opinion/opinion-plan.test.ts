import { opinionPlans } from "../../../src/report/opinion/opinion-plan";
import type { FileResult } from "../../../src/report/report-document";
import { DEFAULT_RULE_SET } from "../../../src/rules/rule-set/rule-set";
import type { SheetPlan } from "../../../src/sheet/sheet-plan";
import { checkedWith } from "../../support/checked-declaration";
import { finding } from "../../support/finding-builders";
import { planRows } from "../support/plan-rows";

const TASK = finding({ message: { id: "text", values: { task: "一", blank: "资金" } } });

function plansOf(results: readonly FileResult[], remarks: (file: string) => string = () => "") {
  return opinionPlans({
    results,
    ruleSet: DEFAULT_RULE_SET,
    date: "2026-03-04",
    locale: "zh-CN",
    remarksOn: ({ file }, { declaration }) => remarks(`${file} ${declaration.sheet}`),
  });
}

function file(name: string, ...sheets: readonly string[]): FileResult {
  const declarations = sheets.map((sheet) => checkedWith([TASK], { sheet }));
  return {
    file: name,
    outcome: { status: "checked", declarations },
    partlyExamined: [],
    ignoredAcceptances: [],
  };
}

function texts(plan: SheetPlan | undefined) {
  return plan ? planRows(plan).map((row) => row.filter((cell) => cell !== null)) : [];
}

test("each declaration has a sheet of its own, under a name of its own, with the remarks on it", () => {
  const unread = {
    file: "坏.xlsx",
    outcome: { status: "unreadable", code: "damaged" },
    partlyExamined: [],
    ignoredAcceptances: [],
  } as const;
  const plans = plansOf(
    [file("a.xlsx", "一", "二"), unread, file("b.xlsx", "三")],
    (one) => `关于 ${one}`,
  );
  expect(plans.map(({ name }) => name)).toEqual([
    "意见单 某区档案馆",
    "意见单 某区档案馆 (2)",
    "意见单 某区档案馆 (3)",
  ]);
  expect(plans.map((plan) => texts(plan).at(-2))).toEqual([
    ["关于 a.xlsx 一"],
    ["关于 a.xlsx 二"],
    ["关于 b.xlsx 三"],
  ]);
});

test("a slip from its title to the place for the signature", () => {
  const rows = texts(plansOf([file("a.xlsx", "申报表")])[0]);
  expect(rows[0]).toEqual(["部门整体预算绩效目标审核意见单"]);
  expect(rows.slice(6, 9)).toEqual([
    ["审核结论", "可报送：0 个错误，1 个警告，0 个提示"],
    ["位置", "级别", "问题", "怎样改"],
    ["年度重点工作任务（1 项）"],
  ]);
  expect(rows[9]?.slice(0, 3)).toEqual([
    "第 1 项任务 拟投入的资金\nC14",
    "警告\nS24",
    "一没有填写资金，而其他栏已填：请补填。",
  ]);
  expect(rows.slice(10)).toEqual([
    ["审核人意见"],
    [],
    [expect.stringMatching(/^审核人（签名）：\s+日期：\s+年\s+月\s+日$/)],
  ]);
});

test("A4, upright, one page wide, with the heading of the findings on every page", () => {
  const [plan] = plansOf([file("a.xlsx", "申报表")]);
  expect(plan?.page.print).toMatchObject({
    orientation: "Portrait",
    area: plan?.area,
    titleRows: { top: 7, bottom: 7 },
    footer: "第 &P 页，共 &N 页",
  });
  const width =
    plan?.columnWidths.reduce(
      (sum, { first, last, points }) => sum + points * (last - first + 1),
      0,
    ) ?? 0;
  // A4 is 595 points wide, and the margins take 36 each.
  expect(width).toBeLessThanOrEqual(595 - 72);
  expect(width).toBeGreaterThan(500);
});

test("remarks of any length are there to the last sign, in rows that Excel can show", () => {
  const remarks = "请核对收入与支出。\n".repeat(900);
  const [plan] = plansOf([file("a.xlsx", "申报表")], () => remarks);
  const rows = texts(plan);
  const from = rows.findIndex(([text]) => text === "审核人意见") + 1;
  expect(rows.slice(from, -1).flat().join("")).toBe(remarks);
  expect(Math.max(...(plan?.rowHeights ?? []).map(({ points }) => points))).toBeLessThanOrEqual(
    300,
  );
});
