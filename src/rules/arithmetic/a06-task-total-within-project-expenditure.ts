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
      checks:
        "各项任务资金之和是否超过项目支出（事业发展性支出另计的，加上它）。有任务写明由基本支出、人员经费、公用经费、工资或日常运转安排的不查。",
      why: "重点任务一般由项目支出安排，超出的部分没有资金来源。",
      remedy:
        "核对各项任务的金额和项目支出；如果有任务由基本支出安排，请在主要实施内容中写明（如人员经费、公用经费）。",
      examples: {
        fails: "道路养护 100.00 万元、桥梁检测 30.00 万元，项目支出只有 120.00 万元。",
        passes: "两项任务共 120.00 万元；或另有一项任务写明由人员经费安排。",
      },
    },
    "en-US": {
      title: "The tasks cost no more than project expenditure",
      messages: {
        differs:
          "{tasks} add up to {actual} (number of tasks: {count}) and exceed {expectedTerms} 万元 by {excess}.",
        rounding:
          "{tasks} add up to {actual} (number of tasks: {count}) and exceed {expectedTerms} 万元 by {excess}, probably rounding.",
      },
      checks:
        "Whether the funds of all tasks exceed project expenditure, with development expenditure where that comes on top. Forms with a task that is said to be paid from basic expenditure are left alone.",
      why: "Key tasks are normally paid from project expenditure; what exceeds it has no source.",
      remedy:
        "Check the amounts of the tasks and project expenditure; if a task is paid from basic expenditure, say so in its content.",
      examples: {
        fails:
          "Road care costs 100.00 and bridge inspection 30.00 万元, with project expenditure of 120.00.",
        passes:
          "The two cost 120.00 万元 in all, or a further task is said to be paid as staff costs.",
      },
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
