import type { Label } from "../edition";

/** Titles of a department's declaration: variants.md §2 and §5 of the specification. */
export const TITLE: Label = {
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
    "财政支出绩效目标申报表",
  ],
  name: { "zh-CN": "标题", "en-US": "Title" },
};

/** Labels of a unit that may be another than the department: the one above it, or the one that does the work. */
export const OTHER_UNITS: readonly string[] = [
  "实施单位",
  "项目执行单位",
  "项目单位",
  "项目主管部门",
  "主管部门及代码",
  "主管部门及编码",
];

export const DEPARTMENT: Label = {
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
    ...OTHER_UNITS,
  ],
  name: { "zh-CN": "部门名称", "en-US": "Department" },
};
