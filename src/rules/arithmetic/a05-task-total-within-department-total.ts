import { defineRule } from "../rule";
import { compareSums } from "../sums/compare";
import { departmentLimit } from "../sums/department-limit";
import { taskExcessDraft } from "../sums/task-excess-draft";
import { judgedSums } from "../sums/unit-slips";

export const taskTotalWithinDepartmentTotal = defineRule({
  id: "A05",
  name: "task-total-within-department-total",
  severity: "error",
  texts: {
    "zh-CN": {
      title: "任务资金合计不超过部门总额",
      messages: {
        differs:
          "{tasks}的资金合计 {actual}（共 {count} 项）不应超过{group}合计 {expected}（{expectedTerms}），现在超出 {excess}。",
        rounding:
          "{tasks}的资金合计 {actual}（共 {count} 项）略超过{group}合计 {expected}（{expectedTerms}），超出 {excess}，疑似四舍五入。",
      },
      checks: "各项任务（包括其他任务）资金之和，是否超过部门支出合计与收入合计中较大的一个。",
      why: "重点任务的资金是部门预算的一部分，不会比整个部门的预算还多。",
      remedy: "先核对金额最大的任务，看是否填错、多填了一位或用错了单位；再核对部门的收支金额。",
      examples: {
        fails:
          "区卫生健康局三项任务的资金是 50.00、12.00、180.00 万元，部门支出合计只有 180.00 万元。",
        passes: "三项任务的资金合计 180.00 万元，与部门支出合计相等。",
      },
    },
    "en-US": {
      title: "The tasks cost no more than the department's total",
      messages: {
        differs:
          "{tasks} add up to {actual} (number of tasks: {count}) but should not exceed {group}, {expected} ({expectedTerms}): they do by {excess}.",
        rounding:
          "{tasks} add up to {actual} (number of tasks: {count}) and exceed {group}, {expected} ({expectedTerms}), by {excess}, probably rounding.",
      },
      checks:
        "Whether the funds of all tasks, optional ones included, exceed the larger of the department's expenditure and income.",
      why: "The money for the key tasks is part of the department's budget and cannot exceed all of it.",
      remedy:
        "Check the task with the largest amount first, for a wrong figure or a wrong unit; then check the department's own amounts.",
      examples: {
        fails:
          "The tasks of a health bureau cost 50.00, 12.00 and 180.00 万元, its expenditure is 180.00.",
        passes: "The tasks cost 180.00 万元 in all, as much as the expenditure.",
      },
    },
  },
  *check(context) {
    const sums = judgedSums(context);
    const limit = departmentLimit(sums);
    const failure = compareSums(sums.tasks, "≤", limit.sum, context.ruleSet.parameters);
    if (failure !== null) {
      yield taskExcessDraft(
        failure,
        {
          severity: "error",
          others: ["basicExpenditure", "projectExpenditure"],
          values: { group: { group: limit.group } },
        },
        sums,
        context,
      );
    }
  },
});
