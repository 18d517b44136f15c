import type { CellValue } from "../../src/sheet/sheet-picture";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

type Rows = readonly (readonly CellValue[])[];

const REST: Rows = [
  ["年度目标", "调处矛盾纠纷300宗。"],
  ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
  [null, "产出指标", "数量指标", "调处矛盾纠纷宗数", "≥300宗"],
];

function read(rows: Rows) {
  const head = [["部门整体支出绩效目标申报表（2027年度）"], ["部门名称", "某区公安分局"]];
  return readOne(sheetPicture({ rows: [...head, ...rows, ...REST] }));
}

/** Totals with their parts. */
function totalsOf(rows: Rows) {
  return read(rows).totals.map(({ total, parts }) => [total.cell, parts.map(({ cell }) => cell)]);
}

const BESIDE: Rows = [
  ["资金总额", 9800, "其中：财政拨款", 9500],
  [null, null, "其他资金", 300],
];

test("a total with its parts at the head of a form is its budget, without any band", () => {
  const { budget, layout } = read(BESIDE);
  expect(layout.sections.budget).toBe("A3");
  expect(budget.fiscalAppropriation).toMatchObject({ value: 9_500_000_000, cell: "D3" });
  expect(budget.otherFunds).toMatchObject({ value: 300_000_000, cell: "D4" });
});

test("its parts on the right are compared with it, unless there are others", () => {
  expect(totalsOf(BESIDE)).toContainEqual(["B3", ["D3", "D4"]]);
  const others: Rows = [...BESIDE, [null, null, "上年结转资金收入", 20]];
  expect(totalsOf(others)).not.toContainEqual(["B3", ["D3", "D4"]]);
});

test.each<[string, Rows]>([
  ["a total alone", [["资金总额", 9800]]],
  ["a total with one part", [["资金总额", 9800, "其中：财政拨款", 9500]]],
  ["labels without amounts", [["资金总额", "财政拨款", "其他资金"]]],
])("no budget: %s", (_, rows) => {
  expect(read(rows).layout.sections.budget).toBeNull();
});

test("a row of totals behind the tasks is no budget", () => {
  const rows: Rows = [
    ["年度主要任务", "任务名称", "主要内容", "预算金额"],
    [null, "智慧安防", "建设智慧安防小区30个", 2000],
    ["合计", "财政拨款", 1800, "其他资金", 200],
  ];
  expect(read(rows).layout.sections.budget).toBeNull();
});
