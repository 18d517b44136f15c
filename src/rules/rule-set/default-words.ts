import type { RuleWords } from "./rule-words";

/** The word lists of rules.md §7 in the specification and their kin, as `foldText` writes them. */
export const DEFAULT_WORDS: RuleWords = {
  units: words(
    "次 场 期 批 个 项 件 份 篇 部 册 本 套 台 辆 处 座 所 间 家 户 宗 条 块 株 名 人 天 元 亩 吨",
    "人次 场次 批次 家次 分钟 小时 公里 千米 平方公里 平方米 立方米 公顷 公斤 % ‰",
  ),
  notUnits: words("个月 个工作日 个季度 个学期 个百分点 个性 次性 部门 部分 场所 场馆 期间"),
  operators: words("≥ ≤ > < = 不低于 不少于 不超过 不高于 大于等于 小于等于 至少 达到 达 约 为"),
  grades: words(
    "优秀 优良 良好 合格 达标 有效 明显 显著 稳步 逐步提高 持续 及时 长期 应保尽保 应发尽发 满意 无 零",
    "较好 较高 较大 较强 逐步 逐年 不断 进一步 有所 全部 全覆盖 符合 标准 通过验收 正常 准确 完整 齐全 健全 稳定",
  ),
  times: words(
    "年底 年末 月底 季末 年内 本年 当年 全年 每月 每季 按时 及时 按期 准时 如期 当天 当日",
    "及时率 按时率 按期率 准时率 完成率 进度率 开工率 竣工率 到位率 办结率",
    "今年 年度 年初 年中 年前 月初 月中 上旬 中旬 下旬 每年 每周 每日 每天 按月 按季 按年 实时 即时 第一时间",
    "时间 时限 时长 期限 限期 工期 周期 期内 审限 天数 进度 节点 之前 以前 前完成 前全部 开学 学期 寒假 暑假 汛期",
  ),
  timeUnits: words(
    "年 月 个月 日 天 小时 个小时 分钟 秒 工作日 个工作日 季度 个季度 周 个星期 旬 学期 个学期 学年",
  ),
  deliverables: words(
    "培训 讲座 竞赛 比赛 展览 论坛 令营 公众号 基地 课程 调研 一日游 书籍 挂图 手册 宣传片",
  ),
  totals: words("各 所有 全部 总 累计 全年"),
  background: words("规划 以来 截至 上年 上一年 去年 往年 此前 前期 同比"),
  aboutEarlierYears: words(
    "决算 结算 清算 考核 评价 审计 年鉴 年报 归档 形成 结转 续建 延续 学年 学期 秋季 毕业 统计 汇总 总结 开工 批复 立项 基数 基准 基础上 水平 尾款 质保",
  ),
  contrasts: words(
    "新改扩重修拆建购迁 上下 前后 大中小 东西南北中 春夏秋冬 男女 老少幼青儿 国省市区县镇乡村街城 公私 内外 左右 日周旬月季年 高中低初 甲乙丙丁戊 正副 进出 增减 收支",
    "水电气热路桥 刑民 数率次度量额比性人场期 主次 早晚 长短 多少 水陆空 文理工农医艺体 好差优良 有无 是非 子女 父母 左右 购租借 开闭 供需 轻重 种养 动静 诉审判执",
  ),
  pastTense: words("已完成 已建成 已实现 充分发挥了 取得了 完成了 实现了 得到了"),
  moneyOutputs: words(
    "发放 补助 补贴 奖励 救助 资助 慰问 抚恤 救济 补偿 赔偿 报销 减免 退还 兑付 征收 收缴 追缴 追回 挽回 清欠 执行到位 招商 引资 融资 贷款 税 收入 营收 产值 销售 交易 捐赠 募集 节约 消费",
  ),
  transfers: words("转移支付 下达 拨付 镇街 街镇 下级 乡镇 街道 各镇 各街 各区 各县"),
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(" "));
}
