import type { SheetPicture } from "../../src/sheet/sheet-picture";
import type { CellValue } from "../../src/sheet/sheet-picture";
import { EXAMPLE, insertColumns, insertRows, setCells } from "../support/spreadsheet-edits";
import { filledExample } from "../support/filled-example";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

/** The filled example, read under reworded headers. */
function read(changes: Readonly<Record<string, CellValue>>) {
  return readOne(filledExample(changes));
}

const ORIGINAL = readOne(filledExample());

/** Each header that was not known: its cell and the column it was taken for. */
function foreignOf(sheet: SheetPicture) {
  return readOne(sheet).layout.foreignHeaders.map(
    ({ cell, takenFor }) => `${cell} ${takenFor ?? "-"}`,
  );
}

describe("columns under reworded headers are found by their place", () => {
  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["the indicators' names", { C20: "考核点" }, ["C20 name"]],
    ["classes and categories", { A20: "大类", B20: "小类" }, ["A20 level1", "B20 level2"]],
    ["the last value", { E20: "今年的目标" }, ["E20 annualValue"]],
    ["the last value, in words of no column", { E20: "当年" }, ["E20 annualValue"]],
    ["the last value, in words of a section", { E20: "年度目标" }, ["E20 annualValue"]],
    ["both values", { D20: "实施周期", E20: "当年" }, ["D20 periodValue", "E20 annualValue"]],
    ["a value without a header", { E20: null }, ["E20 annualValue"]],
    ["a category without a header", { B20: null }, ["B20 level2"]],
    ["the tasks, in words of their section", { A13: "重点任务" }, ["A13 name"]],
    ["tasks without headers", { A13: null, B13: " " }, ["A13 name", "B13 content"]],
    ["the funds of tasks", { C13: "费用开支（万元）" }, ["C13 amount"]],
    ["the task and its content", { A13: "事项", B13: "怎样做的措施" }, ["A13 name", "B13 content"]],
    ["in both tables", { D13: "要达到的效果", D20: "三年目标" }, ["D13 target", "D20 periodValue"]],
  ])("%s", (_, changes, expected) => {
    expect(foreignOf(filledExample(changes))).toEqual(expected);
    const { tasks, indicators, budget } = read(changes);
    expect({ tasks, indicators, budget }).toEqual({
      tasks: ORIGINAL.tasks,
      indicators: ORIGINAL.indicators,
      budget: ORIGINAL.budget,
    });
  });

  test("with the unit that such a header states", () => {
    const { tasks } = read({ C13: "费用开支（元）", C14: 25_000 });
    expect(tasks[0]?.amount.value).toBe(2_500_000);
  });
});

test.each([
  ["所需经费合计（万元）", "D3 amount"],
  ["责任科室", null],
])("the money of tasks on a form that fits no edition: %s", (header, expected) => {
  const sheet = sheetPicture({
    rows: [
      ["部门整体支出绩效目标表（2027年度）"],
      ["年度总体目标", "修缮校舍3所。"],
      ["年度主要任务", "任务名称", "主要内容", header],
      [null, "校舍维修", "修缮3所学校", 90],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      [null, "产出指标", "数量指标", "修缮校舍数量", "3所"],
    ],
  });
  expect(readOne(sheet).edition).toBe("auto");
  expect(foreignOf(sheet)).toEqual(expected === null ? [] : [expected]);
});

test("an amount that was found so is split by a second row", () => {
  const wide = insertColumns(EXAMPLE, 3, 1);
  const form = insertRows(setCells(wide, { C13: "资金投入（万元）" }), 13, [
    [null, null, "总额", "财政拨款"],
  ]);
  const merges = [...form.merges, "C13:D13", "A13:A14", "B13:B14", "E13:F14"];
  const { tasks } = readOne(sheetPicture({ ...form, merges }));
  expect(tasks).toHaveLength(4);
  expect(tasks[0]?.amount).toMatchObject({ value: 2_500_000, cell: "C15" });
});

test("a second row of the header whose words nobody knows is not a task", () => {
  const form = insertRows(EXAMPLE, 13, [[null, null, "当年"]]);
  const { tasks } = readOne(
    sheetPicture({ ...form, merges: [...form.merges, "A13:A14", "B13:B14", "D13:E14"] }),
  );
  expect(tasks.map(({ name }) => name.cell)).toEqual(["A15", "A16", "A17", "A18"]);
});

describe("nothing is guessed", () => {
  test("of a hidden column", () => {
    const sheet = { ...filledExample({ D20: "三年目标" }), hiddenColumns: [3] };
    expect(foreignOf(sheet)).toEqual([]);
  });

  test("where two unknown headers stand in the place of one column", () => {
    const wider = insertColumns(setCells(EXAMPLE, { C20: "考核点" }), 3, 1);
    const sheet = sheetPicture({ ...setCells(wider, { D20: "考核办法" }), merges: [] });
    expect(foreignOf(sheet)).toEqual(["C20 -", "D20 -"]);
    expect(readOne(sheet).indicators.every(({ name }) => name.cell === null)).toBe(true);
  });

  test.each<[string, Readonly<Record<string, CellValue>>]>([
    [
      "where a column is gone without another one in its place",
      Object.fromEntries(Array.from({ length: 18 }, (_, row) => [`E${row + 20}`, null])),
    ],
    ["where a further column has its usual name", { E20: "备注" }],
    ["where what stands there is another column by its words", { D20: "2024年完成情况" }],
    ["where such a column has a word of values, too", { D20: "上年指标值" }],
    ["on the form as it is printed", {}],
    ["where a header has another known name", { C20: "指标内容", E20: "目标值" }],
  ])("%s", (_, changes) => {
    expect(read(changes).layout.foreignHeaders).toEqual([]);
  });
});
