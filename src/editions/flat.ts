import { reworded, type Edition } from "./edition";
import { KNOWN_LABELS } from "./known-labels";

const { title, sectionLabels, indicatorColumns } = KNOWN_LABELS;

/** Indicators as a mere list, without classes and categories, as in Chongqing. */
export const FLAT: Edition = {
  ...KNOWN_LABELS,
  id: "flat",
  name: { "zh-CN": "不分级的指标表", "en-US": "Flat list of indicators" },
  structure: "flat",
  features: [
    "section:overallGoal",
    "section:indicators",
    "indicator:name",
    "indicator:annualValue",
    "detail:nature",
    "detail:unit",
    "detail:weight",
  ],
  hallmarks: ["detail:nature", "detail:unit", "detail:weight"],
  hallmarkWords: [],
  title: reworded(title, "部门(单位)整体绩效目标表"),
  hasOwnTitle: false,
  unit: "万元",
  decimals: 2,
  sections: ["overallGoal", "indicators"],
  sectionLabels: {
    ...sectionLabels,
    overallGoal: reworded(sectionLabels.overallGoal, "当年整体绩效目标"),
  },
  indicatorColumns: {
    ...indicatorColumns,
    name: reworded(indicatorColumns.name, "指标名称"),
    annualValue: reworded(indicatorColumns.annualValue, "指标值"),
  },
  classes: [],
};
