import {
  emptyCategory,
  guangzhouBudget,
  indicatorsIn,
  tasksIn,
  type Places,
} from "./support/expected-form";
import { drawnSheet } from "./support/drawn-sheet";
import { asDrawn, withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Columns more, fewer or elsewhere, and sheets that reach far beyond the form: form.md §4, M23. */

const YEAR = { value: 2026, cell: "A1" } as const;

/** The form of 花都区水务局 in its printed columns. */
const PLAIN = `
  部门整体预算绩效目标申报表（2026年度） | <<
  部门名称 | 花都区水务局 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 2310.44 | 财政拨款 | 9800.44 | <
  项目支出 | 7490 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 1500 | 区本级使用资金 | 9050.44 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 750 | <
  总体绩效目标 | <<
  2026年清淤河涌48公里，国省考断面水质优良比例达到100%，农村自来水普及率99.5%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  河涌清淤 | 清淤疏浚、岸线绿化 | 4200 | 清淤48公里 | <
  农村供水 | 更新改造村级供水管网 | 1650 | 改造管网36公里 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 清淤河涌长度（公里） | 150公里 | 48公里
  ^ | 质量指标 | 工程验收合格率（%） | 100% | 100%
  ^ | 时效指标 | 汛前完工率（%） | ≥95% | ≥95%
  ^ | 成本指标 | 每公里清淤成本（万元） | ≤87.5万元 | ≤87.5万元
  效益指标 | 生态效益指标 | 水质优良比例（%） | 100% | 100%
  满意度指标 | 服务对象满意度指标 | 沿岸居民满意度（%） | ≥90% | ≥90%
`;

const PLAIN_PLACES: Places = {
  range: "A1:E23",
  title: "A1",
  year: YEAR,
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14, 15),
  indicators: [
    ...indicatorsIn("产出指标/数量指标", "C D E", 18),
    ...indicatorsIn("产出指标/质量指标", "C D E", 19),
    ...indicatorsIn("产出指标/时效指标", "C D E", 20),
    ...indicatorsIn("产出指标/成本指标", "C D E", 21),
    ...indicatorsIn("效益指标/生态效益指标", "C D E", 22),
    ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 23),
  ],
};

const CASES: readonly Layout[] = [
  {
    id: "form.md §4",
    name: "a sixth column, which the optional task row takes to its first and all others to their second",
    drawing: `
  部门整体预算绩效目标申报表（2026年度） | <<
  部门名称 | 从化区公共图书馆 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | < | 收入来源 | 预算金额（万元） | <
  基本支出 | 655.2 | < | 财政拨款 | 871.7 | <
  项目支出 | 216.5 | < | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | < | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | < | 区本级使用资金 | 871.7 | <
  其他事业发展性支出 | 0 | < | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  新增馆藏4.5万册，年流通人次达到62万，分馆覆盖8个镇街。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | < | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  文献购置 | 采购图书、报刊和数字资源 | < | 130 | 新增馆藏4.5万册 | <
  其他需完成的任务（可选填） | < | 古籍普查 | 5 | 普查120部 | <
  绩效指标 | <<
  一级指标 | 二级指标 | < | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | < | 新增馆藏（万册） | 13.5万册 | 4.5万册
  ^ | 质量指标 | < | 图书上架合格率（%） | ≥99% | ≥99%
  ^ | 成本指标 | < | | |
  效益指标 | 社会效益指标 | < | 年流通人次（万人次） | 186万人次 | 62万人次
  满意度指标 | 服务对象满意度指标 | < | 读者满意度（%） | ≥95% | ≥95%
  `,
    places: {
      range: "A1:F22",
      title: "A1",
      year: YEAR,
      department: "B2",
      budget: guangzhouBudget(5, "B", "E"),
      overallGoal: "A11",
      tasks: tasksIn("A B D E", 14),
      otherTasks: tasksIn("A C D E", 15),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "D E F", 18),
        ...indicatorsIn("产出指标/质量指标", "D E F", 19),
        ...indicatorsIn("效益指标/社会效益指标", "D E F", 21),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "D E F", 22),
      ],
      emptyCategories: [emptyCategory("产出指标/成本指标", "B20")],
    },
  },
  {
    id: "form.md §4",
    name: "one value column",
    drawing: `
  部门整体支出绩效目标申报表 | <<
  预算年度 | 2026 | 填报单位 | 天河区教育局
  预算整体情况 | <<
  部门预算支出 | 金额（万元） | 收入来源 | 金额（万元）
  基本支出 | 98765.43 | 财政拨款 | 123456.78
  项目支出 | 24691.35 | 其他资金 | 0
  事业发展性支出 | 金额（万元） | 按预算级次划分 | 金额（万元）
  财政专项资金 | 800 | 区本级使用资金 | 123456.78
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0
  总体绩效目标 | <<
  新增公办学位6000个，义务教育巩固率100%，家长满意度不低于88%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标
  学位建设 | 新建、改扩建学校5所 | 15000 | 新增学位6000个
  教师培训 | 校长、骨干教师分层培训 | 620.5 | 培训教师4200人次
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 新增学位数（个） | ≥6000个
  ^ | ^ | 培训教师人次（人次） | ≥4200人次
  ^ | 时效指标 | 学校交付时间 | 8月底前
  效益指标 | 社会效益指标 | 义务教育巩固率（%） | 100%
  满意度指标 | 服务对象满意度指标 | 家长满意度（%） | ≥88%
  `,
    places: {
      range: "A1:D22",
      title: "A1",
      year: { value: 2026, cell: "B2" },
      department: "D2",
      budget: guangzhouBudget(5),
      overallGoal: "A11",
      tasks: tasksIn("A B C D", 14, 15),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "C - D", 18, 19),
        ...indicatorsIn("产出指标/时效指标", "C - D", 20),
        ...indicatorsIn("效益指标/社会效益指标", "C - D", 21),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C - D", 22),
      ],
    },
  },
  {
    id: "form.md §4",
    name: "numbers of the rows on the left, units, weights and remarks among the columns",
    drawing: `
  部门整体预算绩效目标申报表（2026年度） | <<
  部门名称 | < | 黄埔区文化馆 | <<
  预算整体情况 | <<
  部门预算支出 | < | 预算金额（万元） | 收入来源 | 预算金额（万元） | < | < | <
  基本支出 | < | 320 | 财政拨款 | 450 | < | < | <
  项目支出 | < | 130 | 其他资金 | 0 | < | < | <
  事业发展性支出 | < | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | < | < | <
  财政专项资金 | < | 0 | 区本级使用资金 | 450 | < | < | <
  其他事业发展性支出 | < | 0 | 拟用于对下转移支付资金 | 0 | < | < | <
  总体绩效目标 | <<
  举办群众文化活动120场，培训文艺骨干800人次。 | <<
  年度重点工作任务 | <<
  序号 | 名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | < | < | 备注
  1 | 群众文化活动 | 广场舞大赛、粤剧展演 | 66 | 举办120场 | < | < | 见附件1
  2 | 文艺培训 | 合唱、书法、摄影培训班 | 24.8 | 培训800人次 | < | < |
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 指标性质 | 实施周期指标值 | 年度指标值 | 计量单位 | 权重
  产出指标 | 数量指标 | 活动场次（场） | ≥ | 360 | 120 | 场 | 30
  ^ | 质量指标 | 节目获奖数（个） | ≥ | 9 | 3 | 个 | 20
  效益指标 | 社会效益指标 | 参与群众人次（万人次） | ≥ | 30 | 10 | 万人次 | 30
  满意度指标 | 服务对象满意度指标 | 群众满意度（%） | ≥ | 95 | 95 | % | 20
  `,
    places: {
      range: "A1:H21",
      title: "A1",
      year: YEAR,
      department: "C2",
      budget: guangzhouBudget(5, "C", "E"),
      overallGoal: "A11",
      tasks: tasksIn("B C D E", 14, 15),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "C E F", 18),
        ...indicatorsIn("产出指标/质量指标", "C E F", 19),
        ...indicatorsIn("效益指标/社会效益指标", "C E F", 20),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C E F", 21),
      ],
    },
  },
  {
    id: "form.md §4",
    name: "not at A1, another table right of it and one below",
    drawing: `
  | | | | | | | |
  | | 单位：万元 | | | | | |
  | 部门整体预算绩效目标申报表 | < | < | < | < | | 附表：资产情况 | <
  | 部门名称 | 从化区气象局 | < | < | < | | 类别 | 金额
  | 预算整体情况 | < | < | < | < | | 房屋 | 1200
  | 部门预算支出 | 预算金额 | 收入来源 | 预算金额 | < | | 车辆 | 85
  | 基本支出 | 260.5 | 财政拨款 | 335.5 | < | | 其他 | 40
  | 项目支出 | 75 | 其他资金 | 0 | < | | 合计 | 1325
  | 事业发展性支出 | 预算金额 | 按预算级次划分 | 预算金额 | < | | |
  | 财政专项资金 | 0 | 区本级使用资金 | 335.5 | < | | |
  | 其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | < | | |
  | 总体绩效目标 | < | < | < | < | | |
  | 2026年暴雨预警信号提前量达到45分钟，公众气象服务满意度90分。 | < | < | < | < | | |
  | 年度重点工作任务 | < | < | < | < | | |
  | 名称 | 主要实施内容 | 拟投入的资金 | 期望达到的目标（概述） | < | | |
  | 预警发布 | 短信、广播、显示屏发布预警 | 42 | 预警发布率100% | < | | |
  | 绩效指标 | < | < | < | < | | |
  | 一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值 | | |
  | 产出指标 | 数量指标 | 发布预警短信（万条） | 900万条 | 300万条 | | |
  | 效益指标 | 社会效益指标 | 预警提前量（分钟） | ≥45分钟 | ≥45分钟 | | |
  | 满意度指标 | 服务对象满意度指标 | 公众满意度（分） | ≥90分 | ≥90分 | | |
  | | | | | | | |
  | 历年经费 | | | | | | |
  | 年度 | 名称 | 金额 | | | | |
  | 2024 | 基本支出 | 251.3 | | | | |
  | 2025 | 项目支出 | 70 | | | | |
  `,
    places: {
      range: "B3:F21",
      title: "B3",
      year: { value: null, cell: null },
      department: "C4",
      budget: guangzhouBudget(7, "C", "E"),
      overallGoal: "B13",
      tasks: tasksIn("B C D E", 16),
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "D E F", 19),
        ...indicatorsIn("效益指标/社会效益指标", "D E F", 20),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "D E F", 21),
      ],
    },
  },
  {
    id: "M23",
    name: "formats in 250 columns that hold nothing",
    drawing: PLAIN,
    more: { formatted: "F3:IU4" },
    places: PLAIN_PLACES,
  },
  {
    id: "M23",
    name: "formats in 600 rows that hold nothing",
    drawing: PLAIN,
    more: { formatted: "A24:B600" },
    places: PLAIN_PLACES,
  },
  {
    id: "M23",
    name: "formats in 250 columns, and a stray figure among them",
    drawing: PLAIN.replace(
      "预算整体情况 | <<",
      `预算整体情况 | < | < | < | < ${"| ".repeat(20)} | 1`,
    ),
    more: { formatted: "F3:IU3", merges: drawnSheet("", PLAIN).merges },
    places: PLAIN_PLACES,
  },
  {
    id: "M27",
    name: "hidden columns beside the form and in it",
    drawing: PLAIN,
    more: { hiddenColumns: [1, 3] },
    places: PLAIN_PLACES,
  },
];

const MERGED_VALUE: Layout = {
  id: "form.md §4",
  name: "one value merged over both columns; values for the year only",
  drawing: PLAIN.replace("150公里 | 48公里", "48公里 | <").replace("≥95% | ≥95%", " | ≥95%"),
  places: {
    ...PLAIN_PLACES,
    indicators: PLAIN_PLACES.indicators.map(([level1, level2, name, period, annual]) => [
      level1,
      level2,
      name,
      period,
      annual === "E18" ? "D18" : annual,
    ]),
  },
};

export const COLUMNS: readonly Variant[] = [
  ...CASES.flatMap(withAndWithoutMerges),
  // Without its merged area the value would be in one column only.
  asDrawn(MERGED_VALUE),
];
