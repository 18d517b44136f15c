import type { CellValue } from "../../src/sheet/sheet-picture";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

const HEAD = [
  ["部门整体支出绩效目标表（2027年度）"],
  ["部门名称", "某县水利局", null, "单位：万元"],
  ["年度总体目标"],
  ["完成河道治理12公里。"],
  ["年度重点工作任务"],
  ["任务名称", "主要内容", "预算金额", "预期目标"],
];
const RIVER = ["河道治理", "治理河道12公里", 1200, "防洪标准达到10年一遇"];
const WATER = ["饮水安全", "新建供水工程3处", 800, "供水保证率达到95%"];

type Rows = readonly (readonly CellValue[])[];

function read(rows: Rows) {
  return readOne(sheetPicture({ rows: [...HEAD, ...rows] }));
}

function taskNames(rows: Rows) {
  return read(rows).tasks.map(({ name }) => name.value);
}

function totalsOf(rows: Rows) {
  return read(rows).totals.map(({ total, parts }) => [total.cell, parts.map(({ cell }) => cell)]);
}

describe("rows that name groups of tasks are no tasks", () => {
  test("without amounts", () => {
    const rows = [["一、水利工程"], RIVER, ["二、民生"], WATER];
    expect(taskNames(rows)).toEqual(["河道治理", "饮水安全"]);
    expect(read(rows).layout.taskRows.map(({ kind }) => kind)).toEqual([
      "group",
      "task",
      "group",
      "task",
    ]);
  });

  test("with the total of each group, which is compared with its tasks, and one of all", () => {
    const rows = [
      ["一、水利工程", null, 2000],
      RIVER,
      WATER,
      ["二、民生", null, 800],
      WATER,
      ["合计", null, 2800],
    ];
    expect(taskNames(rows)).toEqual(["河道治理", "饮水安全", "饮水安全"]);
    expect(totalsOf(rows)).toEqual([
      ["C7", ["C8", "C9"]],
      ["C10", ["C11"]],
      ["C12", ["C8", "C9", "C11"]],
    ]);
  });
});

describe("rows with numbers are tasks", () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      "where all have one",
      [
        ["一、河道治理", null, 1200],
        ["二、饮水安全", null, 800],
      ],
      ["一、河道治理", "二、饮水安全"],
    ],
    [
      "where they say what is done",
      [["一、河道治理", "治理河道12公里", 1200], WATER],
      ["一、河道治理", "饮水安全"],
    ],
    [
      "behind one without",
      [RIVER, ["一、防汛", null, 300], WATER],
      ["河道治理", "一、防汛", "饮水安全"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(taskNames(rows)).toEqual(expected);
  });
});
