import type { Declaration } from "../../declaration/declaration";
import { foldText } from "../../declaration/normalise-text";
import { defineRule } from "../rule";
import { compareSums } from "../sums/compare";
import { taskExcessDraft } from "../sums/task-excess-draft";
import { judgedSums } from "../sums/unit-slips";

/** Words of a task that is paid from 基本支出, so that 项目支出 does not bound it. */
const PAID_FROM_BASIC = ["基本支出", "人员经费", "公用经费", "工资", "日常运转"] as const;

export const taskTotalWithinProjectExpenditure = defineRule({
  id: "A06",
  name: "task-total-within-project-expenditure",
  severity: "warning",
  texts: {
    "zh-CN": {
      title: "任务资金合计不超过项目支出",
      messages: {
        differs:
          "{tasks}的资金合计 {actual}（共 {count} 项）一般不超过{expectedTerms} 万元，现在超出 {excess}。",
        rounding:
          "{tasks}的资金合计 {actual}（共 {count} 项）略超过{expectedTerms} 万元，超出 {excess}，疑似四舍五入。",
      },
      why: "重点任务一般由项目支出安排，超出的部分没有资金来源。",
      remedy:
        "核对各项任务的金额和项目支出；如果有任务由基本支出安排，请在主要实施内容中写明（如人员经费、公用经费）。",
    },
    "en-US": {
      title: "The tasks cost no more than project expenditure",
      messages: {
        differs:
          "{tasks} add up to {actual} (number of tasks: {count}) and exceed {expectedTerms} 万元 by {excess}.",
        rounding:
          "{tasks} add up to {actual} (number of tasks: {count}) and exceed {expectedTerms} 万元 by {excess}, probably rounding.",
      },
      why: "Key tasks are normally paid from project expenditure; what exceeds it has no source.",
      remedy:
        "Check the amounts of the tasks and project expenditure; if a task is paid from basic expenditure, say so in its content.",
    },
  },
  *check(context) {
    const sums = judgedSums(context);
    const failure = compareSums(sums.tasks, "≤", sums.project, context.ruleSet.parameters);
    if (failure !== null && !namesBasicExpenditure(context.declaration)) {
      yield taskExcessDraft(
        failure,
        { severity: "warning", others: ["projectExpenditure"], values: {} },
        sums,
        context,
      );
    }
  },
});

function namesBasicExpenditure({ tasks, otherTasks }: Declaration): boolean {
  return [...tasks, ...otherTasks]
    .flatMap(({ name, content, target }) => [name, content, target])
    .map(({ raw }) => foldText(raw))
    .some((text) => PAID_FROM_BASIC.some((word) => text.includes(word)));
}
