import type { CellValue } from "../../src/sheet/sheet-picture";
import { readOne } from "../support/read-one";
import { sheetPicture } from "../support/sheet-picture";

const HEAD = [
  ["部门整体支出绩效目标表（2027年度）"],
  ["部门名称", "某县水利局", null, "单位：万元"],
  ["一、年度总体目标"],
  ["完成河道治理12公里。"],
  ["二、年度重点工作任务"],
  ["任务名称", "主要内容", "预算金额", "预期目标"],
];
const TASK = ["河道治理", "治理河道12公里", 1200, "防洪标准达到10年一遇"];

function taskNames(rows: readonly (readonly CellValue[])[]) {
  const { tasks, overallGoal } = readOne(sheetPicture({ rows: [...HEAD, ...rows] }));
  expect(overallGoal.value).toBe("完成河道治理12公里。");
  return tasks.map(({ name }) => name.value);
}

test.each<[string, readonly (readonly CellValue[])[], readonly string[]]>([
  [
    "ends at a band with the next number",
    [TASK, ["三、工作保障措施"], ["完善制度建设，加强支出管理。"]],
    ["河道治理"],
  ],
  [
    "goes on behind numbered groups of tasks",
    [["一、水利工程"], TASK, ["二、饮水安全"], TASK, ["三、防汛抗旱"], TASK],
    ["河道治理", "河道治理", "河道治理"],
  ],
  [
    "goes on at a numbered task",
    [TASK, ["三、防汛抗旱", "巡堤查险", 300, "零伤亡"]],
    ["河道治理", "三、防汛抗旱"],
  ],
])("a numbered section %s", (_, rows, expected) => {
  expect(taskNames(rows)).toEqual(expected);
});
