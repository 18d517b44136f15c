/**
 * Words that stand around a form whatever its edition. All are compared in their normalised form
 * (`normaliseText`), so spacing, width, brackets and colons do not matter here.
 */

/** A known form title may carry a unit's name and a year in front; longer cells are prose. */
export const LONGEST_TITLE = 60;

/** What a fiscal year is labelled with when it stands in a cell of its own. */
export const YEAR_LABELS = ["预算年度", "申报年度", "年度", "年份"] as const;

/** What headers of columns call the years of the form where they do not write them out. */
export const YEARS_IN_HEADERS = { one: "年度", several: "实施周期" } as const;

/** How headers begin that tell their year by its distance from that of the form: the years before it, and its own. */
export const PAST_YEARS = ["上年度", "上一年度", "上一年", "上年", "去年", "前年"] as const;
export const OWN_YEAR = ["本年度", "本年", "当年度", "当年"] as const;

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

/** Words in the names of sheets that hold a sample or a blank form to copy. */
export const SPARE_NAMES = [
  "空白",
  "表样",
  "样表",
  "模板",
  "模版",
  "范本",
  "范例",
  "示例",
  "样例",
] as const;

/** Names of sheets that hold a cover. */
export const COVER_NAMES = ["封面", "封皮", "首页"] as const;

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

/** What heads the names of indicators below 三级指标, where those are groups of them. */
export const FOURTH_LEVEL = ["四级指标", "四级指标名称", "四级"] as const;

/** A heading that says one of these is that of long-term indicators. */
export const LONG_TERM = ["长期", "中期", "实施周期", "实施期"] as const;

/** A total of some rows only. */
export const SUBTOTAL = "小计";

/** Printed totals of a table: no rows of their own. */
export const TOTALS = [
  "合计",
  "总计",
  "共计",
  SUBTOTAL,
  "金额合计",
  "资金合计",
  "合计金额",
] as const;

/** What the row below the weights of indicators is called. */
export const WEIGHT_TOTALS = ["合计", "总计", "总分", "分值合计", "权重合计"] as const;

/** How the total of something that is named ends: 支出合计. */
export const TOTAL_ENDINGS = ["合计", "总计", "共计"] as const;

/** Words that mark a total as one of expenditure only, or of income only. */
export const USES = "支出";
export const SOURCES = "收入";

/** What a total of all funds is called that stands above its parts. */
export const TOTAL_FUNDS = [
  "资金总额",
  "年度资金总额",
  "预算总额",
  "总额",
  "区级支出预算总量",
  "年度本级预算金额",
] as const;

/** The kinds of fund that 财政拨款 consists of. */
export const FISCAL_KINDS = ["一般公共预算", "政府性基金", "国有资本经营"] as const;

/** What a total of all expenditure is called at the head of a form. */
export const HEADER_TOTALS = [
  "资金总额",
  "年度资金总额",
  "预算总额",
  "年度预算总额",
  "部门预算总额",
  "支出总额",
  "支出预算总额",
] as const;

/** What joins a line of amounts to the one above that it is part of. */
export const OF_WHICH = "其中";

/** Bands that head the tasks in some provinces and the goal in others. */
export const GOAL_OR_TASKS = ["年度履职目标"] as const;

/** What names a source or a use of money, and what does not although it may say so. */
export const FUND_WORDS = [
  "收入",
  "资金",
  "拨款",
  "结转",
  "结余",
  "经费",
  "支出",
  "补助",
  "基金",
  "债",
  "费",
] as const;
export const NO_FUND_WORDS = ["上年预算", "去年", "占比", "比重", "比例", "人数", "备注"] as const;

/** A table whose head says one of these lists only some of the money. */
export const SUBSET_WORDS = ["主要", "重点", OF_WHICH, "部分", "重大"] as const;

/** What heads a column of shares beside one of amounts. */
export const SHARE_HEADERS = ["占比", "占比例", "比重", "占比重", "所占比例", "所占比重"] as const;

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

/** Answers that there is none, and that an indicator is none of the department's. */
export const NONE = ["无", "暂无", "没有"] as const;
export const NOT_OURS = ["不适用", "不涉及", "N/A", "n/a"] as const;

/** Answers that mean “not applicable” in an indicator row. */
export const NOT_APPLICABLE = [
  ...NONE,
  ...NOT_OURS,
  "不填",
  "/",
  "-",
  "–",
  "—",
  "--",
  "——",
] as const;

/** What may stand in front of the name of a category that has no indicator: 无生态效益指标, 本部门不涉及生态效益. */
export const NO_SUCH_CATEGORY = /^本?(?:部门|单位)?(?:暂?无|没有|不涉及|不适用)/;
