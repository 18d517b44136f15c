import { componentNotEqualToTotal } from "../../../src/rules/arithmetic/a08-component-not-equal-to-total";
import type { TaskRow } from "../../support/declaration";
import { onlyFinding, testRule } from "../../support/rule-table";

/** Tasks of a court with these amounts. */
function tasks(...amounts: readonly (number | string | null)[]): readonly TaskRow[] {
  return amounts.map((amount, at) => [
    `第${at + 1}审判区信息化`,
    "设备更新。",
    amount,
    "更新完成。",
  ]);
}

testRule(
  componentNotEqualToTotal,
  [
    ["the consistent form", {}],
    ["a department with one task", { tasks: tasks(932.4) }],
    ["one task with money beside one without", { tasks: tasks(932.4, 0) }],
    [
      "one side holds everything, its partner 0",
      {
        budget: { basicExpenditure: 932.4, projectExpenditure: 0 },
      },
    ],
    [
      "the partner is blank",
      {
        budget: { ownLevel: 932.4, transferDown: null },
      },
    ],
    ["the partner cannot be read", { budget: { fiscalAppropriation: 932.4, otherFunds: "?" } }],
    ["0.01 from the total", { tasks: tasks(932.39, 10) }],
  ],
  [
    [
      "a task with the department's total beside two others",
      { tasks: tasks(60, 932.4, 30) },
      "warning task C15 B5 B6",
    ],
    [
      "a task with the income, which differs from the total",
      {
        budget: { fiscalAppropriation: 800 },
        tasks: tasks(60, 832.4),
      },
      "warning task C15 B5 B6",
    ],
    ["another task cannot be read", { tasks: tasks(60, 932.4, "?") }, "warning task C15 B5 B6"],
    [
      "basic expenditure holds the total",
      { budget: { basicExpenditure: 932.4 } },
      "warning side B5 B6 D5 D6",
    ],
    [
      "fiscal appropriation holds the total",
      { budget: { fiscalAppropriation: 932.4 } },
      "warning side D5 D6 B5 B6",
    ],
    ["own level holds the total", { budget: { transferDown: 10 } }, "warning side D8 D9 B5 B6"],
    [
      "a transfer holds the total",
      { budget: { ownLevel: 12, transferDown: 932.4 } },
      "warning side D9 D8 B5 B6",
    ],
    [
      "the other side is the level split",
      {
        budget: { basicExpenditure: 900, projectExpenditure: 50, ownLevel: 900 },
      },
      "warning side B5 B6 D8 D9",
      "warning side D5 D6 D8 D9",
    ],
  ],
);

test("carries the figures", () => {
  const { details, field } = onlyFinding(componentNotEqualToTotal, { tasks: tasks(60, 932.4) });
  expect(details).toEqual({ expected: 932.4, actual: 932.4, difference: 0 });
  expect(field).toBe("tasks[1].amount");
});
