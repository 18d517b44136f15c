import { alternatives } from "./alternatives";

/** Verbs that, after a year, qualify a noun: 2022年建成的文化馆. */
const DONE = words(
  "建成 新建 改建 扩建 修建 建设 建造 改造 维修 加固 翻新 修缮 安装 装修 购置 采购 购买 购入 配备 配置 投用 启用 使用 投运 运行 开通 上线",
  "开工 竣工 完工 验收 交付 移交 接收 投产 签订 签署 签约 租赁 租用 印发 下发 颁发 核发 颁布 发布 公布 出台 制定 制订 修订 修正 编制 编印",
  "通过 批准 批复 审定 核定 确定 认定 评定 评选 评审 命名 授予 表彰 入选 入库 入围 立项 申报 备案 登记 注册 受理 立案 审结 查处 发现 排查",
  "通报 反馈 发生 产生 形成 出现 下达 拨付 安排 预拨 预付 垫付 发放 征收 征用 收储 发行 举借 借入 设立 成立 组建 创建 实施 启动 执行 试点",
  "举办 承办 开办 开展 出版 印制 制作 研发 开发 种植 栽植 出让 划拨 出生 死亡 退休 毕业 退役 入学 入伍 入职 就业 脱贫 参保 招聘 招录 录用",
  "聘用 引进 培育 培养 纳入 列入 落户 落地 获得 获评 取得 中标 在册 调整 调整后 挂牌 揭牌 获批 投放",
);

/** What somebody or something came to be, or to have: 2024年入选国家级名录的项目. */
const ACHIEVED = words("入选 入围 获得 获评 荣获 取得 纳入 列入 遭受 加入");

/** What is written between the year and such a word. */
const HOW = words("已 新 首次 首批 公开 集中 统一 自行 依法 正式 陆续 全部 完成 投入");
/** How the names of those who did it end: 2025年省财政厅印发的通知. */
const BY = "[^,;。的\\d]{0,12}[省市区县厅局部委会府院办处中心国央位政关校]";

/** What is only said of people who belong to an earlier time: 2010年1月1日前出生. */
const OF_PEOPLE = words("出生 参加工作 入职 退休 离休 退役 入伍");

/** Rules and decisions that work follows: 根据2024年印发《办法》. */
const BASES = words("按 按照 根据 依据 依照 参照 遵照");
const ISSUED = words(
  "印发 下发 颁布 发布 公布 出台 制定 制订 修订 通过 批准 批复 核定 审定 签订 签署",
);

/** Meetings and speeches, and what of them work follows: 落实省委2026年12月全会精神. */
const FOLLOWED = words("落实 贯彻 学习 传达 宣传 宣讲 围绕 对照");
const GUIDING = words(
  "全会 大会 党代会 两会 例会 推进会 座谈会 会议 讲话 指示 批示 文件 视察 考察",
);
const GUIDANCE = words("精神 部署 要求 讲话 批示 指示");

/** What is taken over from an earlier year: 参照2022年度社会平均工资. */
const TAKEN_OVER = words("平均 均价 价格 标准 数据");

/** Those to whom something is given for an earlier year: 对2025年获奖的单位给予奖励. */
const GIVEN = words("对 给 向 给予 奖励 补助 补贴 救助 资助 表彰 慰问");
const RECEIVERS = words("企业 单位 机构 个人 集体 人员 群众 学生 学校 家庭 农户 市场主体");

/** Settling what an earlier year left to be paid. */
const SETTLED = words(
  "兑现 兑付 偿还 归还 清偿 还清 补发 补缴 补拨 补付 结清 付清 缴清 清缴 返还 退还",
);
const PAID = words("支付 拨付 发放 下达 缴纳 安排 付");
const DUE = words(
  "利息 本金 本息 尾款 余款 欠款 奖励 奖补 奖金 工程款 合同款 设备款 质保金 保证金 租金 垫付",
);

/** A state of an earlier year that is measured against: 恢复到2019年的110%. */
const MEASURED = words(
  "恢复 恢复到 恢复至 回升到 回升至 相当于 高于 低于 优于 多于 少于 超过 超 相比 对比 对标 高出 多出",
);

/** How something moves away from what it was. */
const CHANGED = words(
  "提升 提高 上升 增加 增长 扩大 扩展 延长 升 增 降低 下降 减少 缩短 缩小 压减 压缩 降 减",
);

/** The source of a pattern for the part of a year: 12月底, 第四季度, 冬. */
export const PART_OF_YEAR = String.raw`(?:度|年?[初底末]|[上下]半年|[春夏秋冬]季?|第?[一二三四1-4]季度|\d{1,2}月(?:\d{1,2}日|份|[初底末]|[上中下]旬)?)*`;

/** 2024年底前完成改造的小区 may be left from an earlier form, unlike 2024年底前建成的小区. */
const WHEN = `^${PART_OF_YEAR}(?:(?:以|之)?(?:前(?!完成)|后)|期间)?`;

/** What stands in front of a year, and behind its 年; either half may be missing. */
const LOOKS_BACK: readonly (readonly [before: RegExp | null, after: RegExp | null])[] = [
  [
    null,
    new RegExp(
      `${WHEN}(?:${BY})?(?:${alternatives(HOW)})*(?:${alternatives(DONE)})(?:[并和及、]?(?:${alternatives(DONE)}))?的`,
    ),
  ],
  [
    null,
    new RegExp(`${WHEN}(?:${alternatives(HOW)})*(?:${alternatives(ACHIEVED)})[^,;。\\d]{1,12}的`),
  ],
  [null, new RegExp(`^${PART_OF_YEAR}(?:以|之)?[前后](?:${alternatives(OF_PEOPLE)})`)],
  [null, /^度?的?(?:同期|均值|平均|\d+(?:\.\d+)?(?:%|倍))/],
  // 《办法》(2022年版) with the title taken out.
  [null, /^(?:版|修[订正](?:版|本|稿|\)|$))/],
  [null, /^[^,;。]{0,8}号文/],
  // Awards are paid when their year is over.
  [null, /^度[^,;。\d]{0,16}(?:奖励|奖补|奖金)(?:资金|金|经费)?$/],
  [/以$/, /^度?为/],
  [
    new RegExp(`(?:${alternatives([...BASES, ...FOLLOWED])})[^,;。\\d]{0,10}$`),
    new RegExp(
      `^${PART_OF_YEAR}[^,;。\\d]{0,16}(?:${alternatives(GUIDING)})[^,;。\\d]{0,6}(?:${alternatives(GUIDANCE)})`,
    ),
  ],
  [null, /^度?[^,;。]{0,10}(?:债券?|贷款|借款)[^,;。]{0,6}(?:利息|本金|本息|付息|还本)/],
  [new RegExp(`(?:${alternatives(MEASURED)})$`), null],
  // 由2026年的88提升到90, 从2026年底的12个增加至15个.
  [/[由从]$/, new RegExp(`^${PART_OF_YEAR}的?[^,;。]{0,16}(?:${alternatives(CHANGED)})[到至为]`)],
  [new RegExp(`(?:${alternatives(SETTLED)})[^,;。\\d]{0,6}$`), null],
  [
    new RegExp(`(?:${alternatives(PAID)})[^,;。\\d]{0,6}$`),
    new RegExp(`^[^,;。]{0,20}(?:${alternatives(DUE)})`),
  ],
  [
    new RegExp(`(?:${alternatives(BASES)})[^,;。\\d]{0,10}$`),
    new RegExp(
      `${WHEN}(?:(?:${BY})?(?:${alternatives(ISSUED)})|[^,;。]{0,8}(?:${alternatives(TAKEN_OVER)}))`,
    ),
  ],
  [
    new RegExp(`(?:${alternatives(GIVEN)})$`),
    new RegExp(`${WHEN}[^,;。]{2,16}的(?:${alternatives(RECEIVERS)})`),
  ],
];

/** Upper bound of the text any pattern inspects. */
const NEAR = 60;

/**
 * Whether a year only tells when something came about, was decided, fell due or is measured against.
 * @param before the folded clause in front of the year
 * @param after the clause behind its 年
 */
export function looksBackAt(before: string, after: string): boolean {
  const nearBefore = before.slice(-NEAR);
  const nearAfter = after.slice(0, NEAR);
  return LOOKS_BACK.some(
    ([front, behind]) => (front?.test(nearBefore) ?? true) && (behind?.test(nearAfter) ?? true),
  );
}

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(" "));
}
