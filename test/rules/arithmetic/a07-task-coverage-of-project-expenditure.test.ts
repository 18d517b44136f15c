import { printableEdition } from "../../../src/editions/editions";
import { taskCoverageOfProjectExpenditure } from "../../../src/rules/arithmetic/a07-task-coverage-of-project-expenditure";
import { wordFinding } from "../../../src/rules/word-finding";
import { filledExample } from "../../support/filled-example";
import { readForm, type TaskRow } from "../../support/declaration";
import { findingsOf } from "../../support/run-rules";
import { onlyFinding, testRule } from "../../support/rule-table";

/** One task of an archive with this amount. */
function archive(amount: number | string | null): { readonly tasks: readonly TaskRow[] } {
  return { tasks: [["档案数字化", "扫描馆藏档案。", amount, "数字化20万页。"]] };
}

testRule(
  taskCoverageOfProjectExpenditure,
  [
    ["the consistent form", {}],
    ["exactly 80 %", archive(96)],
    ["tasks above project expenditure", archive(150)],
    ["no money for tasks at all", archive(0)],
    ["no project expenditure", { budget: { basicExpenditure: 932.4, projectExpenditure: 0 } }],
    ["project expenditure cannot be read", { budget: { projectExpenditure: "?" }, ...archive(1) }],
    ["a task amount cannot be read", archive("?")],
  ],
  [
    ["79.99 %", archive(95.99), "info low B6 C14"],
    ["half of it", archive(60), "info low B6 C14"],
    [
      "several tasks",
      { tasks: [...archive(30).tasks, ...archive(20).tasks] },
      "info low B6 C14 C15",
    ],
    [
      "the optional task counts",
      { ...archive(30), otherTask: ["编研。", 10, "编研1部。"] },
      "info low B6 C14 C15",
    ],
    [
      "development on top is to be covered too",
      {
        budget: { specialFunds: 30, fiscalAppropriation: 930, ownLevel: 962.4 },
        ...archive(100),
      },
      "info lowOnTop B6 C14",
    ],
  ],
);

test("the filled example: 61.03 % of project expenditure", () => {
  const [finding, ...others] = findingsOf(
    readForm(filledExample()),
    taskCoverageOfProjectExpenditure,
  );
  expect(others).toEqual([]);
  expect(finding?.cells).toEqual(["B6", "C14", "C15", "C16", "C17"]);
  expect(finding?.details).toEqual({
    expected: 23.76,
    actual: 14.5,
    difference: -9.26,
    coverage: 0.6103,
  });
});

test("says share, threshold and gap", () => {
  const finding = onlyFinding(taskCoverageOfProjectExpenditure, archive(60));
  const sentence = wordFinding(finding, printableEdition("guangzhou-department"), "zh-CN");
  expect(sentence).toContain("50%");
  expect(sentence).toContain("80%");
  expect(sentence).toContain("60.00 万元没有对应的任务");
});
