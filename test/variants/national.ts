import { emptyCategory, indicatorsIn, NO_BUDGET, tasksIn } from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** The national form: money in the table of tasks only, under a header of two rows. */

const NATIONAL = {
  edition: "national-department",
  title: "A1",
  budget: NO_BUDGET,
} as const;

const LAYOUTS: readonly Layout[] = [
  {
    id: "variants.md §2",
    name: "national form: bands on the left, the goals in one cell",
    drawing: `
  部门整体支出绩效目标申报表 | <<
  （2026年度） | <<
  部门名称 | 市文化和旅游局 | <<
  年度⏎主要⏎任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
  ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
  ^ | 公共文化服务 | 免费开放图书馆、文化馆、博物馆 | 860 | 800 | 60
  ^ | 旅游宣传推广 | 参加旅交会，投放宣传片 | 320.5 | 320.5 | 0
  ^ | 金额合计 | < | 1180.5 | 1120.5 | 60
  年度⏎总体⏎目标 | 目标1：免费开放场馆42家。⏎目标2：接待游客3500万人次。 | <<
  年度⏎绩效⏎指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | <
  ^ | 产出指标 | 数量指标 | 免费开放场馆数 | 42家 | <
  ^ | ^ | 质量指标 | 服务达标率 | ≥95% | <
  ^ | ^ | 时效指标 | 年度任务完成时间 | 12月底前 | <
  ^ | ^ | 成本指标 | 预算控制数 | ≤1180.5万元 | <
  ^ | 效益指标 | 经济效益指标 | 旅游收入增长率 | ≥8% | <
  ^ | ^ | 社会效益指标 | 接待游客人次 | ≥3500万人次 | <
  ^ | ^ | 生态效益⏎指标 | | | <
  ^ | ^ | 可持续影响⏎指标 | 文化遗产传承 | 持续传承 | <
  ^ | 满意度⏎指标 | 服务对象⏎满意度指标 | 游客满意度 | ≥90% | <
    `,
    places: {
      ...NATIONAL,
      range: "A1:F19",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      overallGoal: "B9",
      tasks: tasksIn("B C D -", 6, 7),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "D - E", 11),
        ...indicatorsIn("产出指标/质量指标", "D - E", 12),
        ...indicatorsIn("产出指标/时效指标", "D - E", 13),
        ...indicatorsIn("产出指标/成本指标", "D - E", 14),
        ...indicatorsIn("效益指标/经济效益指标", "D - E", 15),
        ...indicatorsIn("效益指标/社会效益指标", "D - E", 16),
        ...indicatorsIn("效益指标/可持续影响指标", "D - E", 18),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "D - E", 19),
      ],
      emptyCategories: [emptyCategory("效益指标/生态效益指标", "C17")],
    },
  },
  {
    id: "variants.md §2",
    name: "national form: bands on the left, a goal in every row",
    drawing: `
  部门整体支出绩效目标申报表（2026年度） | <<
  部门（单位）名称 | 县林业局 | <<
  年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
  ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
  ^ | 造林绿化 | 新造林、退化林修复 | 1450 | 1200 | 250
  ^ | 森林防火 | 护林员补助、隔离带维护 | 366.8 | 366.8 |
  ^ | 有害生物防治 | 松材线虫病除治 | 92 | 92 | —
  ^ | 金额合计 | * | 1908.8 | 1658.8 | 250
  年度总体目标 | 目标1：新造林2.3万亩，森林覆盖率达到62%。 | <<
  ^ | 目标2：森林火灾受害率控制在0.8‰以内。 | <<
  ^ | 目标3： | <<
  年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | <
  ^ | 产出指标 | 数量指标 | 新造林面积（万亩） | ≥2.3万亩 | <
  ^ | ^ | ^ | 护林员人数（人） | 412人 | <
  ^ | ^ | 质量指标 | 造林成活率（%） | ≥85% | <
  ^ | 效益指标 | 生态效益指标 | 森林覆盖率（%） | ≥62% | <
  ^ | 满意度指标 | 服务对象满意度指标 | 林农满意度（%） | ≥85% | <
    `,
    places: {
      ...NATIONAL,
      range: "A1:F17",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      overallGoal: "B9",
      tasks: tasksIn("B C D -", 5, 6, 7),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "D - E", 13, 14),
        ...indicatorsIn("产出指标/质量指标", "D - E", 15),
        ...indicatorsIn("效益指标/生态效益指标", "D - E", 16),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "D - E", 17),
      ],
    },
    read: {
      B9: "目标1：新造林2.3万亩，森林覆盖率达到62%。\n目标2：森林火灾受害率控制在0.8‰以内。\n目标3：",
    },
  },
  {
    id: "variants.md §2",
    name: "national form: bands above, four classes",
    drawing: `
  部门整体支出绩效目标申报表 | <<
  （2026年度） | <<
  部门名称 | 市市场监督管理局 | <<
  年度主要任务 | <<
  任务名称 | 主要内容 | 预算金额（万元） | < | <
  ^ | ^ | 总额 | 财政拨款 | 其他资金
  食品安全抽检 | 监督抽检、风险监测 | 980 | 980 | 0
  特种设备检验 | 电梯、锅炉、压力容器检验 | 415 | 300 | 115
  金额合计 | | 1395 | 1280 | 115
  年度总体目标 | <<
  食品抽检8批次/千人，重大食品安全事故为零。 | <<
  年度绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值 | <
  成本指标 | 经济成本指标 | 每批次抽检成本（元） | ≤1200元 | <
  ^ | 社会成本指标 | | | <
  ^ | 生态环境成本指标 | | | <
  产出指标 | 数量指标 | 食品抽检批次（批次） | ≥8000批次 | <
  ^ | 质量指标 | 不合格产品处置率（%） | 100% | <
  ^ | 时效指标 | 抽检完成时间 | 11月底前 | <
  效益指标 | 社会效益指标 | 重大食品安全事故（起） | 0起 | <
  满意度指标 | 服务对象满意度指标 | 公众满意度（%） | ≥80% | <
    `,
    places: {
      ...NATIONAL,
      range: "A1:E21",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      overallGoal: "A11",
      tasks: tasksIn("A B C -", 7, 8),
      indicators: [
        ...indicatorsIn("成本指标/经济成本指标", "C - D", 14),
        ...indicatorsIn("产出指标/数量指标", "C - D", 17),
        ...indicatorsIn("产出指标/质量指标", "C - D", 18),
        ...indicatorsIn("产出指标/时效指标", "C - D", 19),
        ...indicatorsIn("效益指标/社会效益指标", "C - D", 20),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C - D", 21),
      ],
      emptyCategories: [
        emptyCategory("成本指标/社会成本指标", "B15"),
        emptyCategory("成本指标/生态环境成本指标", "B16"),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "national form: the label 目标1 in a cell of its own, kinds of fund spelled out",
    drawing: `
  XX市2026年部门整体支出绩效目标申报表 | <<
  部门名称 | [038001]市体育局 | <<
  年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
  ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
  ^ | 全民健身 | 举办群众体育赛事，更新健身路径 | 540万元 | 500万元 | 40万元
  ^ | 竞技体育 | 备战省运会 | 1,260.00 | 1260 | 0
  ^ | 合计 | | | |
  年度总体目标 | 目标1： | 举办赛事60场，更新健身路径120条。 | <<
  ^ | 目标2： | 省运会金牌数进入全省前三。 | <<
  年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | <
  ^ | 产出指标 | 数量指标 | 举办赛事场次（场） | 60场 | <
  ^ | ^ | ^ | 更新健身路径（条） | 120条 | <
  ^ | 效益指标 | 社会效益指标 | 经常参加锻炼人数比例（%） | ≥40% | <
  ^ | 满意度指标 | 服务对象满意度指标 | 群众满意度（%） | ≥85% | <
    `,
    places: {
      ...NATIONAL,
      range: "A1:F14",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      overallGoal: "C8",
      tasks: tasksIn("B C D -", 5, 6),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "D - E", 11, 12),
        ...indicatorsIn("效益指标/社会效益指标", "D - E", 13),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "D - E", 14),
      ],
    },
    read: {
      D5: 540,
      D6: 1260,
      C8: "举办赛事60场，更新健身路径120条。\n省运会金牌数进入全省前三。",
    },
  },
  {
    id: "variants.md §2",
    name: "national form: amounts in 元, the total above the tasks",
    drawing: `
  2026年度部门整体支出绩效目标申报表 | <<
  部门名称 | 805001-县财政局 | <<
  年度主要任务 | 任务名称 | 主要内容 | 预算金额（元） | < | <
  ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
  ^ | 金额合计 | * | 2055000 | 2055000 | 0
  ^ | 预算管理一体化 | 系统运维、业务培训 | 1250000 | 1250000 | 0
  ^ | 投资评审 | 评审政府投资项目 | 805000.55 | 805000.55 | 0
  年度总体目标 | 评审项目260个，审减率不低于8%。 | <<
  年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | <
  ^ | 产出指标 | 数量指标 | 评审项目个数 | 260个 | <
  ^ | 效益指标 | 经济效益指标 | 审减率 | ≥8% | <
    `,
    places: {
      ...NATIONAL,
      range: "A1:F11",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: "元",
      overallGoal: "B8",
      tasks: tasksIn("B C D -", 6, 7),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "D - E", 10),
        ...indicatorsIn("效益指标/经济效益指标", "D - E", 11),
      ],
    },
    read: { D6: 125, D7: 80.500055 },
  },
];

export const NATIONAL_FORMS: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);
