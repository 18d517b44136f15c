import type { Translation } from "../translation";
import type { compare as zhCN } from "../zh-CN/compare";

export const compare: Translation<typeof zhCN> = {
  fixed: "{count} fixed",
  remaining: "{count} remaining",
  added: "{count} new",
  changes: "{count} changes",
  lastTime: "last time: {file}",
  unchanged: "Amounts, tasks and indicators are the same as last time.",
  notSubmittedBefore: "not submitted last time",
  notSubmittedNow: "not submitted this time",
  nothing: "nothing",
  change: "{name}: {before} → {now}",
  list: "; ",
  rows: {
    task: {
      removed: "Task “{name}” removed",
      added: "Task “{name}” added",
      changed: "Task “{name}”: {changes}",
    },
    indicator: {
      removed: "Indicator “{name}” removed",
      added: "Indicator “{name}” added",
      changed: "Indicator “{name}”: {changes}",
    },
  },
  columns: {
    level1: "class",
    level2: "category",
    name: "name",
    content: "content",
    amount: "funds",
    target: "target",
    periodValue: "period value",
    annualValue: "annual value",
    nature: "nature",
    unit: "unit",
    weight: "weight",
    valueType: "type of value",
  },
};
