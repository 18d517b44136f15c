/** What heads the names of indicators below 三级指标, where those are groups of them. */
export const FOURTH_LEVEL = ["四级指标", "四级指标名称", "四级"] as const;

/** A heading that says one of these is that of long-term indicators. */
export const LONG_TERM = ["长期", "中期", "实施周期", "实施期"] as const;

/** What the row below the weights of indicators is called. */
export const WEIGHT_TOTALS = ["合计", "总计", "总分", "分值合计", "权重合计"] as const;

/** What stands in a column of comparison signs. */
export const COMPARISONS = [
  "≥",
  "≤",
  ">",
  "<",
  "=",
  ">=",
  "<=",
  "≈",
  "大于等于",
  "小于等于",
  "大于",
  "小于",
  "等于",
  "不低于",
  "不少于",
  "不高于",
  "不超过",
  "定性",
] as const;
