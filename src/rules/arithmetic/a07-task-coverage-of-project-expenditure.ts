import { subtract, toWan } from "../../declaration/money";
import { defineRule } from "../rule";
import { budgetCells } from "../sums/budget-cells";
import { blankNote, readingNote } from "../sums/notes";
import { judgedSums } from "../sums/unit-slips";

export const taskCoverageOfProjectExpenditure = defineRule<"low" | "lowOnTop">({
  id: "A07",
  name: "task-coverage-of-project-expenditure",
  severity: "info",
  texts: {
    "zh-CN": {
      title: "任务资金占项目支出的比例",
      messages: {
        lowOnTop:
          "{tasks}的资金合计 {actual}，只占项目支出与事业发展性支出之和 {expected}（{expectedTerms}）的 {coverage}，不到 {threshold}，还有 {gap}没有对应的任务。",
        low: "{tasks}的资金合计 {actual}，只占{expectedTerms} 万元的 {coverage}，不到 {threshold}，还有 {gap}没有对应的任务。",
      },
      checks:
        "各项任务资金之和占项目支出的比例是否低于 80%（可调整）。默认设置，请以本级财政部门要求为准。",
      why: "重点任务不必用完项目支出，但比例太低时，看不出大部分资金要做什么。默认设置，请以本级财政部门要求为准。",
      remedy: "核对是否漏列了任务或少填了金额；如果其余资金确实不属于重点任务，可以不改。",
      examples: {
        fails: "四项任务共 14.50 万元，项目支出 23.76 万元，只占 61.03%。",
        passes: "任务资金共 20.00 万元，占项目支出 23.76 万元的 84.18%。",
      },
    },
    "en-US": {
      title: "Share of project expenditure that the tasks cover",
      messages: {
        lowOnTop:
          "{tasks} add up to {actual}, only {coverage} of {expected}, project and development expenditure together ({expectedTerms}), and less than {threshold}: {gap} has no task.",
        low: "{tasks} add up to {actual}, only {coverage} of {expectedTerms} 万元 and less than {threshold}: {gap} has no task.",
      },
      checks:
        "Whether the funds of all tasks are less than 80 per cent of project expenditure, a share that a rule set may change. A default that the local finance bureau may set otherwise.",
      why: "The key tasks need not use up project expenditure, but when the share is low it is unclear what most of the money is for. A default that the local finance bureau may set otherwise.",
      remedy:
        "Check whether a task or an amount is missing; if the rest is not for key tasks, leave it as it is.",
      examples: {
        fails: "Four tasks cost 14.50 of 23.76 万元: 61.03 per cent.",
        passes: "The tasks cost 20.00 of 23.76 万元: 84.18 per cent.",
      },
    },
  },
  *check(context) {
    const { declaration, ruleSet } = context;
    const sums = judgedSums(context);
    const { tasks, project } = sums;
    if (
      tasks.state !== "known" ||
      project.state !== "known" ||
      tasks.sum <= 0 ||
      project.sum <= 0
    ) {
      return;
    }
    const coverage = tasks.sum / project.sum;
    if (coverage >= ruleSet.parameters.taskCoverage) {
      return;
    }
    const difference = subtract(tasks.sum, project.sum);
    yield {
      severity: "info",
      field: "budget.projectExpenditure",
      cells: [
        ...budgetCells(declaration, ["projectExpenditure"]),
        ...tasks.operands.map(({ cell }) => cell),
      ],
      message: {
        id: project.operands.length > 1 ? "lowOnTop" : "low",
        values: {
          tasks: { field: "tasks" },
          actual: { money: tasks.sum },
          expected: { money: project.sum },
          expectedTerms: { operands: project.operands },
          coverage: percent(coverage),
          threshold: percent(ruleSet.parameters.taskCoverage),
          gap: { money: subtract(project.sum, tasks.sum) },
        },
        notes: [...blankNote([...tasks.operands, ...project.operands]), ...readingNote(sums)],
      },
      details: {
        expected: toWan(project.sum),
        actual: toWan(tasks.sum),
        difference: toWan(difference),
        coverage: Math.round(coverage * 10_000) / 10_000,
      },
    };
  },
});

/** A share as people read it: 0.61027 → `61.03%`, 0.8 → `80%`. */
function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
