import { taskTotalWithinProjectExpenditure } from "../../../src/rules/arithmetic/a06-task-total-within-project-expenditure";
import type { TaskRow } from "../../support/declaration";
import { onlyFinding, testRule } from "../../support/rule-table";

const ROADS: TaskRow = ["道路养护", "修补沥青路面。", 100, "养护道路12公里。"];
const BRIDGES: TaskRow = ["桥梁检测", "检测桥梁。", 30, "检测桥梁8座。"];

testRule(
  taskTotalWithinProjectExpenditure,
  [
    ["the consistent form", {}],
    [
      "tasks equal to project expenditure",
      {
        tasks: [ROADS, ["桥梁检测", "检测桥梁。", 20, "检测8座。"]],
      },
    ],
    [
      "development on top pays too",
      {
        budget: { specialFunds: 10, fiscalAppropriation: 910, ownLevel: 942.4 },
        tasks: [ROADS, BRIDGES],
      },
    ],
    [
      "a task paid from basic expenditure",
      {
        tasks: [ROADS, BRIDGES, ["机关运行", "保障人员经费。", 200, "正常运转。"]],
      },
    ],
    [
      "the target tells so",
      {
        tasks: [ROADS, BRIDGES, ["机关运行", "后勤。", 200, "保障 日常\n运转。"]],
      },
    ],
    [
      "project expenditure cannot be read",
      {
        budget: { projectExpenditure: "见附件" },
        tasks: [ROADS, BRIDGES],
      },
    ],
    [
      "a task amount cannot be read",
      { tasks: [ROADS, BRIDGES, ["隧道", "巡查。", "?", "巡查。"]] },
    ],
    [
      "expenditure not filled in",
      {
        budget: { basicExpenditure: null, projectExpenditure: null },
        tasks: [ROADS, BRIDGES],
      },
    ],
  ],
  [
    ["tasks above project expenditure", { tasks: [ROADS, BRIDGES] }, "warning differs C14 C15 B6"],
    ["the largest task stands first", { tasks: [BRIDGES, ROADS] }, "warning differs C15 C14 B6"],
    [
      "the optional task counts",
      {
        tasks: [ROADS],
        otherTask: ["划设标线。", 25, "划设3公里。"],
      },
      "warning differs C14 C15 B6",
    ],
    [
      "project expenditure blank counts as 0",
      {
        budget: { projectExpenditure: null },
        tasks: [BRIDGES],
      },
      "warning differs C14 B6",
    ],
    [
      "0.01 above may be rounding",
      { tasks: [["道路养护", "修补。", 120.01, "养护。"]] },
      "warning rounding C14 B6",
    ],
    [
      "development within does not pay",
      { budget: { specialFunds: 10 }, tasks: [ROADS, BRIDGES] },
      "warning differs C14 C15 B6",
    ],
  ],
);

test("carries the figures and the equation", () => {
  const { details, equation } = onlyFinding(taskTotalWithinProjectExpenditure, {
    tasks: [ROADS, BRIDGES],
  });
  expect(details).toEqual({ expected: 120, actual: 130, difference: 10 });
  expect(equation?.relation).toBe("≤");
});
