import { emptyCategory, indicatorsIn, NO_BUDGET, NO_YEAR, tasksIn } from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Forms of other provinces and cities, which no edition describes: variants.md §2. */

const AUTO = {
  edition: "auto",
  title: "A1",
  budget: NO_BUDGET,
  tasks: [],
} as const;

const OUTPUT = "产出指标";
const BENEFIT = "效益指标";
const SATISFIED = "满意度指标/服务对象满意度指标";

const LAYOUTS: readonly Layout[] = [
  {
    id: "variants.md §2",
    name: "Guangdong, another city",
    drawing: `
  部门（单位）整体支出绩效目标批复表 | <<
  （2026年度） | <<
  部门（单位）名称 | [107]市住房和城乡建设局 | <<
  年度主要任务 | 任务名称 | 主要内容 | 年度预算金额（万元） | < | <
  ^ | ^ | ^ | 小计 | 市财政拨款 | 其他资金
  ^ | 老旧小区改造 | 三线整治、加装电梯、外立面修缮 | 1860.4 | 1860.4 | 0
  ^ | 房屋安全鉴定 | 自建房排查、危房鉴定 | 422 | 400 | 22
  ^ | 金额合计 | * | 2282.4 | 2260.4 | 22
  总体绩效目标 | 中期滚动目标（2026年--2028年） | < | 年度目标 | < | <
  ^ | 三年完成老旧小区改造150个，加装电梯900台。 | < | 完成老旧小区改造48个，加装电梯300台。 | < | <
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 当年度指标值
  ^ | 产出指标 | 数量指标 | 改造小区数（个） | 150个 | 48个
  ^ | ^ | ^ | 加装电梯数（台） | 900台 | 300台
  ^ | ^ | 质量指标 | 竣工验收合格率 | 100% | 100%
  ^ | ^ | 时效指标 | 开工及时率 | ≥95% | ≥95%
  ^ | ^ | 成本指标 | 每平方米改造成本 | ≤480元 | ≤480元
  ^ | 效益指标 | 社会效益指标 | 惠及居民户数（户） | 45000户 | 14000户
  ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% | ≥90%
    `,
    places: {
      ...AUTO,
      range: "A1:F18",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      overallGoal: "D10",
      tasks: tasksIn("B C D -", 6, 7),
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "D E F", 12, 13),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "D E F", 14),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "D E F", 15),
        ...indicatorsIn(`${OUTPUT}/成本指标`, "D E F", 16),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "D E F", 17),
        ...indicatorsIn(SATISFIED, "D E F", 18),
      ],
    },
  },
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
    name: "Hubei",
    drawing: `
  部门整体支出绩效目标申报表（2026年度） | <<
  部门名称 | 区水务和湖泊局 | <<
  总体资金情况⏎（万元） | 收入构成 | 当年金额 | 占比 | 2024年 | 2025年
  ^ | 财政拨款 | 4100 | 82% | 3900 | 4000
  ^ | 其他资金 | 900 | 18% | 850 | 880
  ^ | 合计 | 5000 | 100% | 4750 | 4880
  ^ | 支出构成 | 当年金额 | 占比 | 2024年 | 2025年
  ^ | 基本支出 | 1305 | 26.1% | 1250 | 1280
  ^ | 项目支出 | 3695 | 73.9% | 3500 | 3600
  ^ | 合计 | 5000 | 100% | 4750 | 4880
  长期目标 | 到2030年湖泊水质全部达到管理目标。 | <<
  年度目标 | 整治排口120个，修复湖岸线6公里。 | <<
  年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | <
  ^ | 产出指标 | 数量指标 | 整治排口数 | 120个 | <
  ^ | ^ | ^ | 修复湖岸线长度 | 6公里 | <
  ^ | 效益指标 | 生态效益指标 | 水质达标湖泊比例 | ≥85% | <
  ^ | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥85% | <
    `,
    places: {
      ...AUTO,
      range: "A1:F17",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      budget: {
        ...NO_BUDGET,
        fiscalAppropriation: "C4",
        otherFunds: "C5",
        basicExpenditure: "C8",
        projectExpenditure: "C9",
      },
      shares: [
        [
          ["财政拨款", "C4", "D4", 82],
          ["其他资金", "C5", "D5", 18],
          ["合计", "C6", "D6", 100],
        ],
        [
          ["基本支出", "C8", "D8", 26.1],
          ["项目支出", "C9", "D9", 73.9],
          ["合计", "C10", "D10", 100],
        ],
      ],
      overallGoal: "B12",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "D - E", 14, 15),
        ...indicatorsIn(`${BENEFIT}/生态效益指标`, "D - E", 16),
        ...indicatorsIn(SATISFIED, "D - E", 17),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "Hubei, a table for the long term above that for the year",
    drawing: `
  部门整体支出绩效目标申报表 | <<
  （2026年度） | <<
  部门名称 | 区园林和林业局 | <<
  长期目标 | 到2030年人均公园绿地面积达到15平方米。 | <<
  长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
  ^ | 产出指标 | 数量指标 | 新建口袋公园总数 | 100个
  ^ | 效益指标 | 生态效益指标 | 人均公园绿地面积 | ≥15平方米
  年度目标 | 新建口袋公园20个，改造绿道12公里。 | <<
  年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
  ^ | 产出指标 | 数量指标 | 当年新建口袋公园数 | 20个
  ^ | ^ | ^ | 改造绿道长度 | 12公里
  ^ | 效益指标 | 生态效益指标 | 新增绿地面积 | ≥8万平方米
  ^ | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥88%
    `,
    places: {
      ...AUTO,
      range: "A1:E13",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      unit: null,
      overallGoal: "B8",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "D E -", 6),
        ...indicatorsIn(`${BENEFIT}/生态效益指标`, "D E -", 7),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "D - E", 10, 11),
        ...indicatorsIn(`${BENEFIT}/生态效益指标`, "D - E", 12),
        ...indicatorsIn(SATISFIED, "D - E", 13),
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
    name: "Hunan, without a goal",
    drawing: `
  2026年度整体绩效目标表 | <<
  预算单位 | 区信访局 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值类型 | 指标值 | 计量单位 | 指标解释
  产出指标 | 数量指标 | 接待来访批次 | 定量 | 1600 | 批次 | 登记台账
  效益指标 | 社会效益指标 | 初信初访化解率 | 定量 | ≥95 | % | 化解数/受理数
    `,
    places: {
      ...AUTO,
      range: "A1:G5",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: null,
      overallGoal: null,
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C - E", 4),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C - E", 5),
      ],
    },
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
    name: "Henan: the goal under a band of tasks, the budget's groups and lines in one cell",
    drawing: `
  部门（单位）整体绩效目标表 | <<
  （2027年度） | <<
  部门（单位）名称 | < | 县林业局 | <<
  年度履职目标 | 完成人工造林1.2万亩，森林抚育3万亩。 | <<
  年度主要任务 | 任务名称 | 主要内容 | <<
  ^ | 国土绿化 | 人工造林、森林抚育 | <<
  预算情况 | 部门预算总额（万元） | < | 1860.5 | <
  ^ | 1、资金来源：（1）政府预算资金 | < | 1750.5 | <
  ^ | （2）财政专户管理资金 | < | 50 | <
  ^ | （3）单位资金 | < | 60 | <
  ^ | 2、资金结构：（1）基本支出 | < | 960.5 | <
  ^ | （2）项目支出 | < | 900 | <
  一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值说明
  投入管理指标 | 预算和财务管理 | 预算编制完整性 | 完整 | 全部收支纳入预算
  产出指标 | 重点工作任务完成 | 人工造林面积 | 1.2万亩 | 验收合格的面积
  效益指标 | 满意度 | 群众满意度 | ≥90% | 问卷调查
    `,
    places: {
      ...AUTO,
      range: "A1:E16",
      year: { value: 2027, cell: "A2" },
      department: "C3",
      budget: {
        ...NO_BUDGET,
        fiscalAppropriation: "D8",
        otherFunds: "D10",
        basicExpenditure: "D11",
        projectExpenditure: "D12",
      },
      overallGoal: "B4",
      tasks: tasksIn("B C - -", 6),
      indicators: [
        ...indicatorsIn("-/-", "C - D", 14),
        ...indicatorsIn(`${OUTPUT}/-`, "C - D", 15),
        ...indicatorsIn(SATISFIED, "C - D", 16),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "Guangxi",
    drawing: `
  财政支出绩效目标申报表 | <<
  （2026年度） | <<
  填报单位（盖章）： | 县水利局 | <<
  资金情况（万元） | 一般公共预算财政拨款 | 2400 | 政府性基金预算拨款 | 600 | <
  ^ | 国有资本经营预算拨款 | 0 | 财政专户管理资金 | 0 | <
  ^ | 事业收入 | 0 | 其他收入 | 35 | <
  年度绩效目标 | 除险加固水库6座，新增灌溉面积0.8万亩。 | <<
  绩效指标 | <<
  一级指标 | 二级指标 | 分值 | 指标内容 | 指标值 | 评分细则
  投入 | 目标设定 | 5 | 绩效目标合理性 | 合理 | 合理得5分
  过程 | 资金管理 | 10 | 资金使用合规性 | 合规 | 违规不得分
  产出指标 | 数量指标 | 20 | 除险加固水库座数 | 6座 | 每少1座扣3分
  ^ | 质量指标 | 15 | 工程验收合格率 | 100% | 每低1%扣1分
  效益指标 | 经济效益指标 | 20 | 新增灌溉面积 | ≥0.8万亩 | 按比例得分
  满意度指标 | 服务对象满意度指标 | 10 | 受益群众满意度 | ≥90% | 按比例得分
    `,
    places: {
      ...AUTO,
      range: "A1:F15",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      budget: { ...NO_BUDGET, fiscalAppropriation: "C4", otherFunds: "E6" },
      overallGoal: "B7",
      indicators: [
        ...indicatorsIn("-/-", "D - E", 10, 11),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "D - E", 12),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "D - E", 13),
        ...indicatorsIn(`${BENEFIT}/经济效益指标`, "D - E", 14),
        ...indicatorsIn(SATISFIED, "D - E", 15),
      ],
    },
  },
  {
    id: "variants.md §2",
    name: "Guangxi, blank amounts before kinds of fund that are none of the eight",
    drawing: `
  财政支出绩效目标申报表（2026年度） | <<
  填报单位（盖章）： | 县水文站 | <<
  资金情况（万元） | 一般公共预算财政拨款 | | 政府性基金预算拨款 | 600 | <
  ^ | 国有资本经营预算拨款 | 0 | 财政专户管理资金 | 0 | <
  ^ | 事业收入 | 0 | 其他收入 | | <
  年度绩效目标 | 新建水位站6处。 | <<
  一级指标 | 二级指标 | 指标内容 | 指标值 | 分值 | 评分细则
  产出指标 | 数量指标 | 新建水位站数 | 6处 | 20 | 每少1处扣3分
    `,
    places: {
      ...AUTO,
      range: "A1:F8",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      budget: { ...NO_BUDGET, fiscalAppropriation: "C3", otherFunds: "E5" },
      overallGoal: "B6",
      indicators: indicatorsIn(`${OUTPUT}/数量指标`, "C - D", 8),
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
