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

describe("money that is part of the task above counts once", () => {
  const amountsOf = (rows: Rows) => read(rows).tasks.map(({ amount }) => amount.value);

  test("behind 其中", () => {
    const rows = [RIVER, ["其中：清淤", "清淤8公里", 900, null], WATER, ["合计", null, 2000]];
    expect(taskNames(rows)).toEqual(["河道治理", "其中：清淤", "饮水安全"]);
    expect(amountsOf(rows)).toEqual([1_200_000_000, null, 800_000_000]);
    expect(totalsOf(rows)).toEqual([["C10", ["C7", "C9"]]]);
  });

  test.each(["（1）清淤|（2）护岸", "①清淤|②护岸", "(一)清淤|(二)护岸"])(
    "in numbered rows that add up to it: %s",
    (names) => {
      const [first = "", second = ""] = names.split("|");
      const rows = [RIVER, [first, "清淤8公里", 900], [second, "护岸4公里", 300], WATER];
      expect(amountsOf(rows)).toEqual([1_200_000_000, null, null, 800_000_000]);
    },
  );

  test.each<[string, Rows, readonly (number | null)[]]>([
    [
      "rows that do not add up to the one above",
      [RIVER, ["（1）清淤", "清淤", 900], ["（2）护岸", "护岸", 200]],
      [1_200_000_000, 900_000_000, 200_000_000],
    ],
    [
      "a single row of the same amount",
      [RIVER, ["（1）清淤", "清淤", 1200]],
      [1_200_000_000, 1_200_000_000],
    ],
    [
      "a row 其中 without any above",
      [["其中：清淤", "清淤", 900], RIVER],
      [900_000_000, 1_200_000_000],
    ],
  ])("but not %s", (_, rows, expected) => {
    expect(amountsOf(rows)).toEqual(expected);
  });
});
