import type { Label } from "../edition";

const WHOSE = ["部门", "单位", "部门(单位)", "年度"];
const OF_WHAT = ["整体预算", "整体支出", "整体", "预算整体支出", "预算整体"];
const KINDS = ["申报表", "批复表", "表"];

/** Titles of a department's declaration, in Guangzhou and elsewhere. */
export const TITLE: Label = {
  printed: "部门整体预算绩效目标申报表",
  synonyms: [
    ...WHOSE.flatMap((whose) =>
      OF_WHAT.flatMap((what) => KINDS.map((kind) => `${whose}${what}绩效目标${kind}`)),
    ),
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
  "主管部门",
  "主管部门名称",
  "预算主管部门",
  "主管部门及代码",
  "主管部门及编码",
];

export const DEPARTMENT: Label = {
  printed: "部门名称",
  synonyms: [
    "部门(单位)名称",
    "部门(单位)",
    "部门",
    "预算单位",
    "预算部门",
    "填报单位",
    "填报部门",
    "申报单位",
    "申报部门",
    "单位名称",
    "预算单位名称",
    "一级预算单位",
    "部门全称",
    "单位全称",
    "部门(单位)全称",
    "申报部门(单位)",
    "申报部门(单位)名称",
    "填报部门(单位)",
    "填报部门(单位)名称",
    "编制部门",
    "编制单位",
    ...OTHER_UNITS,
  ],
  name: { "zh-CN": "部门名称", "en-US": "Department" },
};
