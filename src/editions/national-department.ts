import type { Edition } from "./edition";
import { FOUR_CLASSES, THREE_CLASSES } from "./indicator-classes";
import { KNOWN_LABELS } from "./known-labels";
import { reworded } from "./edition";

const { title, sectionLabels, taskColumns, indicatorColumns } = KNOWN_LABELS;

/**
 * The form of the Ministry of Finance: money is in the table of tasks only, split by kind of fund. Its layout is not
 * confirmed yet, so the form is read but not written.
 */
export const NATIONAL_DEPARTMENT: Edition = {
  ...KNOWN_LABELS,
  id: "national-department",
  name: { "zh-CN": "全国通用部门申报表", "en-US": "National form" },
  structure: "3class",
  features: [
    "section:tasks",
    "section:overallGoal",
    "section:indicators",
    "task:name",
    "task:content",
    "task:amount",
    "fund:total",
    "fund:fiscalAppropriation",
    "fund:otherFunds",
    "indicator:level1",
    "indicator:level2",
    "indicator:name",
    "indicator:annualValue",
  ],
  hallmarks: ["fund:fiscalAppropriation"],
  hallmarkWords: [],
  title: reworded(title, "部门整体支出绩效目标申报表"),
  hasOwnTitle: false,
  unit: "万元",
  decimals: 2,
  sections: ["tasks", "overallGoal", "indicators"],
  sectionLabels: {
    ...sectionLabels,
    tasks: reworded(sectionLabels.tasks, "年度主要任务"),
    overallGoal: reworded(sectionLabels.overallGoal, "年度总体目标"),
    indicators: reworded(sectionLabels.indicators, "年度绩效指标"),
  },
  taskColumns: {
    ...taskColumns,
    name: reworded(taskColumns.name, "任务名称"),
    content: reworded(taskColumns.content, "主要内容"),
    amount: reworded(taskColumns.amount, "预算金额(万元)"),
  },
  indicatorColumns: {
    ...indicatorColumns,
    annualValue: reworded(indicatorColumns.annualValue, "指标值"),
  },
  classes: THREE_CLASSES,
};

/** The same form with 成本指标 as a class of its own. */
export const NATIONAL_DEPARTMENT_4CLASS: Edition = {
  ...NATIONAL_DEPARTMENT,
  structure: "4class",
  classes: FOUR_CLASSES,
};
