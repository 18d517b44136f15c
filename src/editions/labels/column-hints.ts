import type { IndicatorColumn, TaskColumn } from "../../declaration/form-parts";

/** A reworded header must contain one of these words to be accepted, by its position, as the column. */
export const COLUMN_HINTS: Readonly<Record<TaskColumn | IndicatorColumn, readonly string[]>> = {
  name: ["名称", "指标", "任务", "事项", "工作", "项目", "职能", "考核"],
  content: ["内容", "任务", "措施", "事项", "做法", "工作"],
  amount: ["资金", "经费", "金额", "预算", "投入", "费用", "万元"],
  target: ["目标", "成效", "效果", "效益", "成果", "要求"],
  level1: ["类", "级", "指标"],
  level2: ["类", "级", "指标"],
  periodValue: ["目标", "指标值", "预期", "计划"],
  annualValue: ["目标", "指标值", "预期", "计划"],
};

/** Words of headers that are none of these columns, whatever else they say. */
export const OTHER_COLUMNS: readonly string[] = [
  "完成",
  "上年",
  "去年",
  "往年",
  "基期",
  "历史",
  "实际",
  "依据",
  "来源",
  "来历",
  "释义",
  "解释",
  "说明",
  "内涵",
  "标准",
  "责任",
  "领导",
  "期限",
  "时限",
  "时间",
  "方式",
  "方法",
  "公式",
  "方向",
  "属性",
  "性质",
  "分值",
  "权重",
  "备注",
  "对应",
];
