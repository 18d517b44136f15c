import type { RuleWords } from "./rule-words";

/** The word lists of rules.md §7 in the specification, as `foldText` writes them. */
export const DEFAULT_WORDS: RuleWords = {
  units: words(
    "次 场 期 批 个 项 件 份 篇 部 册 本 套 台 辆 处 座 所 间 家 户 宗 条 块 株 名 人 天 元 亩 吨",
    "人次 场次 批次 家次 分钟 小时 公里 千米 平方公里 平方米 立方米 公顷 公斤 % ‰",
  ),
  notUnits: words("个月 个工作日 个季度 个学期 个百分点 部门 场所 场馆 期间"),
  operators: words("≥ ≤ > < = 不低于 不少于 不超过 不高于 大于等于 小于等于 至少 达到 达 约 为"),
  grades: words(
    "优秀 优良 良好 合格 达标 有效 明显 显著 稳步 逐步提高 持续 及时 长期 应保尽保 应发尽发 满意 无 零",
  ),
  times: words(
    "年底 年末 月底 季末 年内 本年 当年 全年 每月 每季 按时 及时 按期 准时 如期 当天 当日",
    "及时率 按时率 按期率 准时率 完成率 进度率 开工率 竣工率",
  ),
  timeUnits: words("年 月 个月 日 天 小时 分钟 工作日 个工作日 季度"),
  deliverables: words(
    "培训 讲座 竞赛 比赛 展览 论坛 令营 公众号 基地 课程 调研 一日游 书籍 挂图 手册 宣传片",
  ),
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(" "));
}
