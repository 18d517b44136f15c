/** A known form title may carry a unit's name and a year in front; longer cells are prose. */
export const LONGEST_TITLE = 60;

/** What a fiscal year is labelled with when it stands in a cell of its own. */
export const YEAR_LABELS = ["预算年度", "申报年度", "年度", "年份"] as const;

/** What introduces the unit of all amounts: 单位：万元. */
export const UNIT_LABELS = ["单位", "金额单位", "计量单位", "货币单位"] as const;

/** What introduces the day on which the form was filled in. */
export const DATE_LABELS = ["填报日期", "填表日期", "填报时间", "申报日期", "日期"] as const;

/** What introduces the code of a department. */
export const CODE_LABELS = [
  "部门预算编码",
  "主管部门编码",
  "预算代码",
  "部门编码",
  "单位编码",
] as const;

/** A word before the unit that says nothing about it: 单位：人民币万元. */
export const CURRENCY = "人民币";
