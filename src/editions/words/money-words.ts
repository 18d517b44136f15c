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

/** How the total of something that is named ends: 支出合计. */
export const TOTAL_ENDINGS = ["合计", "总计", "共计"] as const;

/** A total that says so is one of expenditure only. */
export const USES = "支出";

/** A total that says so is one of income only. */
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

/** What names a source or a use of money. */
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

/** What names no money of the year although it may say so. */
export const NO_FUND_WORDS = ["上年预算", "去年", "占比", "比重", "比例", "人数", "备注"] as const;

/** A table whose head says one of these lists only some of the money. */
export const SUBSET_WORDS = ["主要", "重点", OF_WHICH, "部分", "重大"] as const;

/** What heads a column of shares beside one of amounts. */
export const SHARE_HEADERS = ["占比", "占比例", "比重", "占比重", "所占比例", "所占比重"] as const;
