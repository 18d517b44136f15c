/**
 * Units that make a number a figure of its own (rules.md §7 of the specification), as `foldText`
 * writes them. Each also stands behind 万 or 亿.
 */
export const UNITS = [
  ..."次 场 期 批 个 项 件 份 篇 部 册 本 套 台 辆 处 座 所 间 家 户 宗 条 块 株 名 人 天 元 亩 吨".split(
    " ",
  ),
  ..."人次 场次 批次 家次 分钟 小时 公里 千米 平方公里 平方米 立方米 公顷 公斤 % ‰".split(" "),
] as const;

/** Words that begin like a unit and are none: a number before them counts nothing of that unit. */
export const NOT_UNITS = [
  "个月",
  "个工作日",
  "个季度",
  "个学期",
  "个百分点",
  "部门",
  "场所",
  "场馆",
  "期间",
] as const;

/** What 万 and 亿 in front of a unit multiply a number by. */
export const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
