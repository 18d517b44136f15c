import type { FieldPath } from "../../src/declaration/field-path";
import { printableEdition } from "../../src/editions/editions";
import { fieldName } from "../../src/rules/field-name";

const NAMES: readonly (readonly [FieldPath, string, string])[] = [
  ["title", "标题", "Title"],
  ["year", "年度", "Year"],
  ["department", "部门名称", "Department"],
  ["budget", "预算整体情况", "Budget"],
  ["overallGoal", "总体绩效目标", "Overall goal"],
  ["tasks", "年度重点工作任务", "Key tasks of the year"],
  ["indicators", "绩效指标", "Performance indicators"],
  ["budget.basicExpenditure", "基本支出", "Basic expenditure"],
  ["budget.transferDown", "拟用于对下转移支付资金", "Funds passed down"],
  ["tasks[1]", "第 2 项任务", "Task 2"],
  ["tasks[1].amount", "第 2 项任务 拟投入的资金", "Task 2 Funds planned"],
  ["tasks[0].name", "第 1 项任务 任务名称", "Task 1 Task"],
  ["otherTasks[0].content", "其他需完成的任务第 1 行 主要实施内容", "Other tasks, row 1 Content"],
  ["indicators[2]", "第 3 项指标", "Indicator row 3"],
  ["indicators[2].annualValue", "第 3 项指标 年度指标值", "Indicator row 3 Value of the year"],
  ["emptyCategories[0]", "未填的二级指标", "Blank category"],
];

test.each(NAMES)("%s is %s, %s", (path, chinese, english) => {
  const edition = printableEdition("guangzhou-department");
  expect(fieldName(path, edition, "zh-CN")).toBe(chinese);
  expect(fieldName(path, edition, "en-US")).toBe(english);
});
