import { fen } from "../../src/declaration/money";
import { printableEdition } from "../../src/editions/editions";
import type { Finding } from "../../src/rules/finding";
import { wanFigures, wordFinding } from "../../src/rules/word-finding";

const edition = printableEdition("guangzhou-department");

function finding(message: Finding["message"], details: Finding["details"] = {}): Finding {
  return {
    rule: "A07",
    severity: "info",
    field: "budget.projectExpenditure",
    cells: ["B6"],
    message,
    details,
    equation: null,
    correction: null,
  };
}

const values = {
  tasks: { field: "tasks" },
  actual: { money: fen(14_500_000) },
  expectedTerms: {
    operands: [
      {
        field: "budget.projectExpenditure",
        cell: "B6",
        amount: fen(23_760_000),
        blank: false,
      },
    ],
  },
  coverage: "61.03%",
  threshold: "80%",
  gap: { money: fen(9_260_000) },
} as const;

test.each([
  [322_830_000, "322.83"],
  [0, "0.00"],
  [5_000_000, "5.00"],
  [2_500_000, "2.50"],
  [5_000, "0.005"],
  [-9_260_000, "-9.26"],
  [1, "0.000001"],
  [1_234_567_890_000, "1234567.89"],
])("%d 分 are %s 万元", (amount, figures) => {
  expect(wanFigures(fen(amount))).toBe(figures);
});

test("clauses follow the sentence before its stop", () => {
  const notes = [
    { id: "blank", values: { fields: { fields: ["tasks[0].amount", "budget.otherFunds"] } } },
  ] as const;
  const worded = wordFinding(
    finding({ id: "low", values, notes }, { notChecked: ["A01", "A02"] }),
    edition,
    "zh-CN",
  );
  expect(worded).toBe(
    "年度重点工作任务的资金合计 14.50 万元，只占项目支出 23.76 万元的 61.03%，不到 80%，还有 9.26 万元没有对应的任务；第 1 项任务 拟投入的资金、其他资金未填，按 0 计；未检查：A01 支出合计等于收入合计、A02 支出合计等于级次合计。",
  );
});

test("the same in English", () => {
  const worded = wordFinding(
    finding({ id: "low", values }, { notChecked: ["A01"] }),
    edition,
    "en-US",
  );
  expect(worded).toMatch(/9\.26 万元 has no task; not checked: A01 Expenditure equals income\.$/);
});

test("a message that the rule lacks is refused", () => {
  expect(() => wordFinding(finding({ id: "other", values }), edition, "zh-CN")).toThrow("A07");
});

test("a slot without a value is refused", () => {
  expect(() => wordFinding(finding({ id: "low", values: {} }), edition, "zh-CN")).toThrow(
    "{tasks}",
  );
});
