import { emptyCategory, indicatorsIn, NO_BUDGET, NO_YEAR, tasksIn } from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Forms of other provinces and cities, which no edition describes: variants.md §2. */

const AUTO = {
  edition: "auto",
  title: "A1",
  budget: NO_BUDGET,
  tasks: [],
  otherTasks: [],
  emptyCategories: [],
} as const;

const OUTPUT = "产出指标";
const BENEFIT = "效益指标";
const SATISFIED = "满意度指标/服务对象满意度指标";

const LAYOUTS: readonly Layout[] = [
  {
    id: "variants.md §2",
    name: "Fujian",
    drawing: `
  部门整体支出绩效目标表 | <<
  （2026年度） | <<
  部门名称 | 县教育局 | << | | |
  年度预算安排（万元） | 资金总额 | 38450.2 | 项目支出 | 9450.2 | 基本支出 | 29000
  年度履职目标 | 部门职能 | 年度目标任务 | < | 支出项目名称 | < | 预算金额（万元）
  ^ | 基础教育管理 | 义务教育优质均衡发展 | < | 薄弱学校改造 | < | 3600
  ^ | ^ | 学前教育普及普惠 | < | 公办园建设 | < | 2150.2
  ^ | 教师队伍建设 | 提高教师待遇和素质 | < | 教师培训 | < | 700
  年度绩效目标 | 改造薄弱学校12所，新增公办园学位1800个。 | <<
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标解释 | < | 目标值
  ^ | 产出指标 | 数量指标 | 改造薄弱学校 | 竣工并投入使用的学校数 | < | ≥12所
  ^ | ^ | ^ | 新增公办园学位 | 当年新增的学位数 | < | ≥1800个
  ^ | ^ | 质量指标 | 培训合格率 | 合格人数占参训人数的比例 | < | ≥95%
  ^ | 效益指标 | 社会效益指标 | 普惠园覆盖率 | 普惠园在园幼儿占比 | < | ≥90%
  ^ | 满意度指标 | 服务对象满意度指标 | 家长满意度 | 问卷调查结果 | < | ≥90%
    `,
    places: {
      ...AUTO,
      range: "A1:G15",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      unit: "万元",
      budget: { ...NO_BUDGET, projectExpenditure: "E4", basicExpenditure: "G4" },
      overallGoal: "B9",
      tasks: tasksIn("E - G -", 6, 7, 8),
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "D - G", 11, 12),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "D - G", 13),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "D - G", 14),
        ...indicatorsIn(SATISFIED, "D - G", 15),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "Fujian, the amounts one below the other",
    drawing: `
  2026年度部门整体支出绩效目标表 | <<
  预算部门 | 市卫生健康委员会 | <<
  年度⏎预算⏎安排⏎(万元) | 资金总额 | 5120 | <
  ^ | 项目支出 | 3120 | <
  ^ | 基本支出 | 2000 | <
  年度绩效目标 | 建成胸痛中心3个，家庭医生签约率达到45%。 | <<
  一级指标 | 二级指标 | 三级指标 | 目标值
  产出指标 | 数量指标 | 建成胸痛中心数 | 3个
  效益指标 | 社会效益指标 | 家庭医生签约率 | ≥45%
    `,
    places: {
      ...AUTO,
      range: "A1:D9",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: "万元",
      budget: { ...NO_BUDGET, projectExpenditure: "C4", basicExpenditure: "C5" },
      overallGoal: "B6",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C - D", 8),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C - D", 9),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "Hunan",
    drawing: `
  2026年度整体绩效目标表 | <<
  预算单位：区司法局 | <<
  年度绩效目标 | 调解纠纷2600宗，法律援助办案680件，普法活动120场。 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值类型 | 指标值 | 计量单位 | 指标解释 | 评（扣）分标准 | 备注
  产出指标 | 数量指标 | 调解纠纷数 | 定量 | 2600 | 宗 | 调解卷宗数 | 每少1%扣0.5分 |
  ^ | ^ | 普法活动场次 | 定量 | 120 | 场 | 活动记录 | 每少1场扣0.2分 |
  ^ | 质量指标 | 调解成功率 | 定量 | ≥98 | % | 成功数/总数 | 每低1%扣1分 |
  ^ | 时效指标 | 法律援助受理时间 | 定性 | 3个工作日内 | | 受理台账 | 未达标不得分 |
  ^ | 成本指标 | 社会成本指标 | 定性 | 无负面影响 | | 信访记录 | 酌情扣分 | 无
  效益指标 | 社会效益指标 | 群众法律意识 | 定性 | 明显提高 | | 问卷 | 酌情扣分 |
  ^ | 生态效益指标 | | | | | | |
  满意度指标 | 服务对象满意度指标 | 受援人满意度 | 定量 | ≥95 | % | 回访 | 每低1%扣0.5分 |
    `,
    places: {
      ...AUTO,
      range: "A1:I12",
      year: { value: 2026, cell: "A1" },
      department: "A2",
      unit: null,
      overallGoal: "B3",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C - E", 5, 6),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "C - E", 7),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "C - E", 8),
        ...indicatorsIn(`${OUTPUT}/成本指标`, "C - E", 9),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C - E", 10),
        ...indicatorsIn(SATISFIED, "C - E", 12),
      ],
      emptyCategories: [emptyCategory(`${BENEFIT}/生态效益指标`, "B11")],
    },
    read: { A2: "区司法局" },
  },
  {
    id: "variants.md §2",
    name: "Jiangsu",
    drawing: `
  部门整体支出绩效目标申报表 | <<
  （2026年度） | <<
  部门名称 | 区民政局 | <<
  资金情况（万元） | 收入 | 财政拨款 | 6300 | <
  ^ | ^ | 其他资金 | 200 | <
  ^ | 支出 | 基本支出 | 1500 | <
  ^ | ^ | 项目支出 | 5000 | <
  年度绩效目标 | 低保标准提高到每月1100元，养老床位新增300张。 | <<
  一级指标 | 二级指标 | 三级指标 | 半年（程）指标值 | 全年（程）指标值
  决策 | 计划制定 | 工作计划健全性 | 健全 | 健全
  过程 | 预算执行 | 预算执行率 | ≥50% | 100%
  产出指标 | 数量指标 | 新增养老床位（张） | 150张 | 300张
  ^ | 时效指标 | 低保金发放及时率 | 100% | 100%
  效益指标 | 社会效益指标 | 低保对象应保尽保率 | 100% | 100%
  满意度指标 | 服务对象满意度指标 | 低保对象满意度 | ≥90% | ≥90%
    `,
    places: {
      ...AUTO,
      range: "A1:E15",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      unit: "万元",
      budget: {
        ...NO_BUDGET,
        fiscalAppropriation: "D4",
        otherFunds: "D5",
        basicExpenditure: "D6",
        projectExpenditure: "D7",
      },
      overallGoal: "B8",
      indicators: [
        ...indicatorsIn("-/-", "C - E", 10, 11),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C - E", 12),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "C - E", 13),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C - E", 14),
        ...indicatorsIn(SATISFIED, "C - E", 15),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "cost as a class of its own, typed as 运行成本; satisfaction among the benefits",
    drawing: `
  部门整体绩效目标表 | <<
  申报单位 | 市机关事务服务中心 | <<
  部门整体绩效目标 | 公共机构人均能耗下降2%，会议保障1200场次。 | <<
  绩效指标体系 | <<
  一级指标 | 二级指标 | 三级指标 | 预期值
  运行成本 | 经济成本指标 | 三公经费控制率 | ≤100%
  ^ | 生态环境成本指标 | 人均能耗下降率 | ≥2%
  履职产出 | 数量目标 | 会议保障场次 | 1200场次
  ^ | 时效目标 | 维修响应时间 | 30分钟内
  社会效应 | 社会效益 | 公共机构节能示范单位 | 3家
  ^ | 服务对象满意度 | 机关干部满意度 | ≥90%
    `,
    places: {
      ...AUTO,
      range: "A1:D11",
      year: NO_YEAR,
      department: "B2",
      unit: null,
      overallGoal: "B3",
      indicators: [
        ...indicatorsIn("成本指标/经济成本指标", "C - D", 6),
        ...indicatorsIn("成本指标/生态环境成本指标", "C - D", 7),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C - D", 8),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "C - D", 9),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C - D", 10),
        ...indicatorsIn(SATISFIED, "C - D", 11),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "sections known by their bands only, under a title that nobody knows",
    drawing: `
  2026年度某区预算绩效管理报送材料（三） | <<
  部门名称 | 区商务局 | <<
  年度预算安排（万元） | <<
  资金总额 | 3200 | 基本支出 | 900
  | | 项目支出 | 2300
  年度绩效目标 | <<
  社会消费品零售总额增长6%，引进首店20家。 | <<
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 年度目标值
  产出指标 | 数量指标 | 引进首店数（家） | ≥20家
  效益指标 | 经济效益指标 | 社零总额增长率（%） | ≥6%
    `,
    places: {
      ...AUTO,
      range: "A2:D11",
      title: null,
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: "万元",
      budget: { ...NO_BUDGET, basicExpenditure: "D4", projectExpenditure: "D5" },
      overallGoal: "A7",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C - D", 10),
        ...indicatorsIn(`${BENEFIT}/经济效益指标`, "C - D", 11),
      ],
    },
  },
];

export const OTHER_EDITIONS: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);
