import { printableEdition } from "../../../src/editions/editions";
import { taskTotalWithinDepartmentTotal } from "../../../src/rules/arithmetic/a05-task-total-within-department-total";
import { wordFinding } from "../../../src/rules/word-finding";
import type { TaskRow } from "../../support/declaration";
import { editedDeclaration } from "../../support/edited-declaration";
import { onlyFinding, testRule } from "../../support/rule-table";

/** Tasks of a health bureau with these amounts. */
function tasks(...amounts: readonly (number | string | null)[]): readonly TaskRow[] {
  return amounts.map((amount, at) => [
    `${at + 1}号卫生院改造`,
    "改造门诊楼。",
    amount,
    "改造完成。",
  ]);
}

testRule(
  taskTotalWithinDepartmentTotal,
  [
    ["the consistent form", {}],
    ["tasks equal to the total", { tasks: tasks(900, 32.4) }],
    ["0.004 above the total", { tasks: tasks(900, 32.404) }],
    [
      "a smaller total beside a larger income",
      {
        budget: { basicExpenditure: 100 },
        tasks: tasks(500, 400),
      },
    ],
    ["a task amount that cannot be read", { tasks: tasks(5000, "若干") }],
    [
      "no amount of the department can be read",
      {
        budget: { basicExpenditure: "?", fiscalAppropriation: "?", ownLevel: "?" },
        tasks: tasks(5000),
      },
    ],
    ["a task in 元 is corrected first", { tasks: tasks(60, 300000, 20) }],
  ],
  [
    ["tasks 50, 12 and 1800", { tasks: tasks(50, 12, 1800) }, "error differs C16 C14 C15 B5 B6"],
    [
      "the first of equals is the main cell",
      { tasks: tasks(500, 12, 500) },
      "error differs C14 C15 C16 B5 B6",
    ],
    ["0.02 above may be rounding", { tasks: tasks(900, 32.42) }, "warning rounding C14 C15 B5 B6"],
    [
      "two tasks that share one amount",
      () =>
        editedDeclaration((form) => ({ ...form, merges: [...form.merges, "C14:C15"] }), {
          tasks: tasks(2000, null),
        }),
      "error differs C14 B5 B6",
    ],
    [
      "the optional task counts",
      {
        tasks: tasks(500, 400),
        otherTask: ["购置救护车。", 60, "购置1辆。"],
      },
      "error differs C14 C15 C16 B5 B6",
    ],
    [
      "the optional task is the largest",
      {
        tasks: tasks(5),
        otherTask: ["购置救护车。", 960, "购置1辆。"],
      },
      "error differs C15 C14 B5 B6",
    ],
    [
      "expenditure cannot be read: the income bounds",
      {
        budget: { basicExpenditure: "?" },
        tasks: tasks(5000),
      },
      "error differs C14 B5 B6",
    ],
    [
      "only the level split can be read",
      {
        budget: { basicExpenditure: "?", otherFunds: "?" },
        tasks: tasks(5000),
      },
      "error differs C14 B5 B6",
    ],
  ],
);

test("compares with the larger of expenditure and income", () => {
  const finding = onlyFinding(taskTotalWithinDepartmentTotal, {
    budget: { basicExpenditure: 100 },
    tasks: tasks(940, null),
  });
  expect(finding.details).toEqual({ expected: 932.4, actual: 940, difference: 7.6 });
  expect(finding.field).toBe("tasks[0].amount");
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toBe(
    "年度重点工作任务的资金合计 940.00 万元（共 2 项）不应超过收入来源合计 932.40 万元（财政拨款 900.00 + 其他资金 32.40），现在超出 7.60 万元；第 2 项任务 拟投入的资金未填，按 0 计。",
  );
});
