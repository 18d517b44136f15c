import { DATE_LABELS } from "./head-words";

/**
 * What a cell begins with that stands below the form and ends its last section. A cell is a footer
 * when it equals one of these, or has a colon behind it.
 */
export const FOOTERS = [
  "填报人",
  "填表人",
  "经办人",
  "制表人",
  "制表",
  "联系人",
  "联系电话",
  "电话",
  ...DATE_LABELS,
  "单位负责人",
  "单位负责人签字",
  "部门负责人",
  "部门负责人签字",
  "财务负责人",
  "分管领导",
  "负责人",
  "审核人",
  "复核人",
  "审核意见",
  "审批意见",
  "部门审核意见",
  "主管部门审核意见",
  "主管部门意见",
  "财政部门审核意见",
  "财政审核意见",
  "财政部门意见",
  "单位盖章",
  "盖章",
  "公章",
  "填报说明",
  "填表说明",
  "附件",
  "单位",
  "金额单位",
] as const;

/** Marks of a continued form (续表), in its title or on a line of their own. */
export const CONTINUED = ["续表", "续", "续上表", "接上表", "续页"] as const;

/** What a remark between the rows of a table begins with; compared like a footer. */
export const NOTES = ["注", "备注", "说明"] as const;

/** How a form's own prompt in brackets begins. */
export const PROMPTS = ["填写", "填报", "填表", "请", "此处", "说明", "提示", "注"] as const;

/** Phrases that close a table: “the rest is blank”. */
export const BLANK_BELOW = [
  "以下空白",
  "以下为空白",
  "此行以下空白",
  "以下无内容",
  "以下无正文",
] as const;
