import type { Edition } from "./edition";
import { GUANGZHOU_BUDGET } from "./guangzhou-department-budget";
import { GUANGZHOU_DESIGN } from "./guangzhou-department-design";
import { FOUR_CLASSES, THREE_CLASSES } from "./indicator-classes";

/** The declaration of a department of a district of Guangzhou; rows and columns as in docs/form.md. */
export const GUANGZHOU_DEPARTMENT: Edition = {
  id: "guangzhou-department",
  name: { "zh-CN": "广州市区级部门申报表", "en-US": "Guangzhou district" },
  title: {
    printed: "部门整体预算绩效目标申报表",
    synonyms: [
      "部门整体支出绩效目标申报表",
      "部门(单位)整体支出绩效目标申报表",
      "部门(单位)整体预算绩效目标申报表",
      "部门整体支出绩效目标批复表",
      "部门(单位)整体支出绩效目标批复表",
      "部门整体预算绩效目标批复表",
      "部门整体支出绩效目标表",
      "部门(单位)整体支出绩效目标表",
      "部门整体绩效目标表",
      "部门(单位)整体绩效目标表",
      "部门整体绩效目标申报表",
      "部门整体预算绩效目标表",
      "部门预算整体支出绩效目标申报表",
      "单位整体支出绩效目标表",
      "单位整体支出绩效目标申报表",
      "年度整体绩效目标表",
    ],
    name: { "zh-CN": "标题", "en-US": "Title" },
  },
  department: {
    printed: "部门名称",
    synonyms: [
      "部门(单位)名称",
      "部门(单位)",
      "预算单位",
      "预算部门",
      "填报单位",
      "填报部门",
      "申报单位",
      "申报部门",
      "单位名称",
      "预算单位名称",
      "实施单位",
      "主管部门及代码",
      "主管部门及编码",
    ],
    name: { "zh-CN": "部门名称", "en-US": "Department" },
  },
  unit: "万元",
  decimals: 2,
  sections: ["budget", "overallGoal", "tasks", "indicators"],
  sectionLabels: {
    budget: {
      printed: "预算整体情况",
      synonyms: [
        "年度预算安排",
        "年度预算申请",
        "总体资金情况",
        "部门总体资金情况",
        "部门预算整体情况",
        "整体预算情况",
        "资金情况",
        "投入目标",
        "资金总额及构成",
      ],
      name: { "zh-CN": "预算整体情况", "en-US": "Budget" },
    },
    overallGoal: {
      printed: "总体绩效目标",
      synonyms: [
        "总体目标",
        "年度总体目标",
        "年度总体绩效目标",
        "当年整体绩效目标",
        "整体绩效目标",
        "部门整体绩效目标",
        "年度目标",
        "年度绩效目标",
        "本年度绩效目标",
      ],
      name: { "zh-CN": "总体绩效目标", "en-US": "Overall goal" },
    },
    tasks: {
      printed: "年度重点工作任务",
      synonyms: [
        "年度主要任务",
        "年度履职目标",
        "年度主要工作",
        "年度重点工作",
        "重点工作任务",
        "重点工作",
      ],
      name: { "zh-CN": "年度重点工作任务", "en-US": "Key tasks of the year" },
    },
    indicators: {
      printed: "绩效指标",
      synonyms: [
        "本年度绩效指标",
        "年度绩效指标",
        "绩效指标体系",
        "部门整体绩效指标",
        "绩效指标表",
      ],
      name: { "zh-CN": "绩效指标", "en-US": "Performance indicators" },
    },
  },
  ...GUANGZHOU_BUDGET,
  taskColumns: {
    name: {
      printed: "名称",
      synonyms: [
        "任务名称",
        "工作任务",
        "工作任务名称",
        "部门职能",
        "年度目标任务",
        "支出项目名称",
        "项目名称",
      ],
      name: { "zh-CN": "任务名称", "en-US": "Task" },
    },
    content: {
      printed: "主要实施内容",
      synonyms: ["主要内容", "实施内容", "主要工作内容", "项目实施内容"],
      name: { "zh-CN": "主要实施内容", "en-US": "Content" },
    },
    amount: {
      printed: "拟投入的资金（万元）",
      synonyms: [
        "拟投入资金",
        "投入资金",
        "投入金额",
        "资金",
        "预算金额",
        "年度预算金额",
        "批复金额",
      ],
      name: { "zh-CN": "拟投入的资金", "en-US": "Funds planned" },
    },
    target: {
      printed: "期望达到的目标（概述）",
      synonyms: ["期望达到目标", "预期目标", "预期成效", "期望目标"],
      name: { "zh-CN": "期望达到的目标", "en-US": "Expected result" },
    },
  },
  otherTasks: {
    printed: "其他需完成的任务（可选填）",
    synonyms: ["其他任务", "其他需要完成的任务"],
    name: { "zh-CN": "其他需完成的任务", "en-US": "Other tasks" },
  },
  indicatorColumns: {
    level1: {
      printed: "一级指标",
      synonyms: [],
      name: { "zh-CN": "一级指标", "en-US": "Class" },
    },
    level2: {
      printed: "二级指标",
      synonyms: [],
      name: { "zh-CN": "二级指标", "en-US": "Category" },
    },
    name: {
      printed: "三级指标",
      synonyms: ["指标内容", "指标名称", "绩效指标名称", "三级指标名称"],
      name: { "zh-CN": "三级指标", "en-US": "Indicator" },
    },
    periodValue: {
      printed: "实施周期指标值",
      synonyms: [
        "实施期指标值",
        "中期指标值",
        "指标值(长期)",
        "指标值(实施周期)",
        "实施周期目标值",
      ],
      name: { "zh-CN": "实施周期指标值", "en-US": "Value of the period" },
    },
    annualValue: {
      printed: "年度指标值",
      synonyms: [
        "当年度指标值",
        "本年度指标值",
        "指标值",
        "目标值",
        "指标目标值",
        "年度数值",
        "年度目标值",
        "计划指标值",
        "指标值及单位",
        "指标值(年度)",
        "当年预期实现值",
        "全年(程)指标值",
        "预期值",
      ],
      name: { "zh-CN": "年度指标值", "en-US": "Value of the year" },
    },
  },
  classes: THREE_CLASSES,
  design: GUANGZHOU_DESIGN,
};

/** The same form with 成本指标 as a class of its own. */
export const GUANGZHOU_DEPARTMENT_4CLASS: Edition = {
  ...GUANGZHOU_DEPARTMENT,
  id: "guangzhou-department-4class",
  name: {
    "zh-CN": "广州市区级部门申报表（四类指标）",
    "en-US": "Guangzhou district, four classes",
  },
  classes: FOUR_CLASSES,
};
