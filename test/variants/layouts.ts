import {
  emptyCategory,
  guangzhouBudget,
  indicatorsIn,
  NO_YEAR,
  tasksIn,
} from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** The Guangzhou form as other people draw it: form.md §1 and §4. Each is read alike without its merged areas. */

const LAYOUTS: readonly Layout[] = [
  {
    id: "form.md §1",
    name: "as printed",
    drawing: `
  部门整体预算绩效目标申报表 | <<
  部门名称 | 荔湾区退役军人事务局 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 289.07 | 财政拨款 | 1312.83 | <
  项目支出 | 1023.76 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 1312.83 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  走访慰问优抚对象3200人次，军转干部安置率100%，服务对象满意度不低于90%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  拥军优属 | 春节、八一走访慰问； 发放慰问金 | 380 | 慰问3200人次 | <
  移交安置 | 接收军转干部、退役士兵 | 96.5 | 安置率100% | <
  其他需完成的任务（可选填） | | | | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 慰问优抚对象人次（人次） | 9600人次 | 3200人次
  ^ | 质量指标 | 安置率（%） | 100% | 100%
  ^ | 时效指标 | 慰问金发放及时率（%） | 100% | 100%
  ^ | 成本指标 | 人均慰问金（元） | ≤1200元 | ≤1200元
  效益指标 | 经济效益指标 | | |
  ^ | 社会效益指标 | 来访办结率（%） | ≥98% | ≥98%
  ^ | 生态效益指标 | | |
  ^ | 可持续影响指标 | 优抚政策知晓度（%） | ≥95% | ≥95%
  满意度指标 | 服务对象满意度指标 | 优抚对象满意度（%） | ≥90% | ≥90%
    `,
    places: {
      edition: "guangzhou-department",
      range: "A1:E27",
      title: "A1",
      year: NO_YEAR,
      department: "B2",
      unit: "万元",
      budget: guangzhouBudget(5),
      overallGoal: "A11",
      tasks: tasksIn("A B C D", 14, 15),
      otherTasks: [],
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "C D E", 19),
        ...indicatorsIn("产出指标/质量指标", "C D E", 20),
        ...indicatorsIn("产出指标/时效指标", "C D E", 21),
        ...indicatorsIn("产出指标/成本指标", "C D E", 22),
        ...indicatorsIn("效益指标/社会效益指标", "C D E", 24),
        ...indicatorsIn("效益指标/可持续影响指标", "C D E", 26),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 27),
      ],
      emptyCategories: [
        emptyCategory("效益指标/经济效益指标", "B23"),
        emptyCategory("效益指标/生态效益指标", "B25"),
      ],
    },
  },
  {
    id: "form.md §1",
    name: "as printed, nothing filled in",
    drawing: `
  部门整体预算绩效目标申报表 | <<
  部门名称 | | < | < | <
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | | 财政拨款 | | <
  项目支出 | | 其他资金 | | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | | 区本级使用资金 | | <
  其他事业发展性支出 | | 拟用于对下转移支付资金 | | <
  总体绩效目标 | <<
  | < | < | < | <
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  | | | | <
  | | | | <
  其他需完成的任务（可选填） | | | | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | | |
  ^ | ^ | | |
  ^ | 质量指标 | | |
  ^ | 时效指标 | | |
  ^ | 成本指标 | | |
  效益指标 | 经济效益指标 | | |
  ^ | 社会效益指标 | | |
  ^ | 生态效益指标 | | |
  ^ | 可持续影响指标 | | |
  满意度指标 | 服务对象满意度指标 | | |
    `,
    places: {
      edition: "guangzhou-department",
      range: "A1:E28",
      title: "A1",
      year: NO_YEAR,
      department: "B2",
      unit: "万元",
      budget: guangzhouBudget(5),
      overallGoal: "A11",
      tasks: [],
      otherTasks: [],
      indicators: [],
      emptyCategories: [
        emptyCategory("产出指标/数量指标", "B19"),
        emptyCategory("产出指标/质量指标", "B21"),
        emptyCategory("产出指标/时效指标", "B22"),
        emptyCategory("产出指标/成本指标", "B23"),
        emptyCategory("效益指标/经济效益指标", "B24"),
        emptyCategory("效益指标/社会效益指标", "B25"),
        emptyCategory("效益指标/生态效益指标", "B26"),
        emptyCategory("效益指标/可持续影响指标", "B27"),
        emptyCategory("满意度指标/服务对象满意度指标", "B28"),
      ],
    },
  },
  {
    id: "form.md §4",
    name: "bands as merged labels on the left of their sections",
    drawing: `
  （2026年度）部门整体预算绩效目标申报表 | <<
  部门名称 | 增城区农业农村局 | <<
  预算⏎整体⏎情况 | 部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  ^ | 基本支出 | 4210.6 | 财政拨款 | 15960.6 | <
  ^ | 项目支出 | 11890 | 其他资金 | 140 | <
  ^ | 事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  ^ | 财政专项资金 | 2600 | 区本级使用资金 | 9100.6 | <
  ^ | 其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 7000 | <
  总体⏎绩效⏎目标 | 新建高标准农田1.2万亩，粮食总产量稳定在11万吨，村集体经济收入增长5%。 | <<
  年度⏎重点⏎工作⏎任务 | 名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  ^ | 高标准农田建设 | 土地平整、灌排渠系、机耕路 | 3600 | 新建1.2万亩 | <
  ^ | 动物疫病防控 | 强制免疫、检测、无害化处理 | 860 | 免疫密度90%以上 | <
  ^ | 其他需完成的任务（可选填） | | | | <
  绩效⏎指标 | 一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  ^ | 产出指标 | 数量指标 | 新建高标准农田（万亩） | 3.6万亩 | 1.2万亩
  ^ | ^ | ^ | 免疫畜禽（万头只） | 2400万头只 | 800万头只
  ^ | ^ | 质量指标 | 工程验收合格率（%） | 100% | 100%
  ^ | 效益指标 | 经济效益指标 | 村集体收入增长率（%） | ≥5% | ≥5%
  ^ | ^ | 生态效益指标 | | |
  ^ | 满意度指标 | 服务对象满意度指标 | 农户满意度（%） | ≥90% | ≥90%
    `,
    places: {
      edition: "guangzhou-department",
      range: "A1:F20",
      title: "A1",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: "万元",
      budget: guangzhouBudget(4, "C", "E"),
      overallGoal: "B9",
      tasks: tasksIn("B C D E", 11, 12),
      otherTasks: [],
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "D E F", 15, 16),
        ...indicatorsIn("产出指标/质量指标", "D E F", 17),
        ...indicatorsIn("效益指标/经济效益指标", "D E F", 18),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "D E F", 20),
      ],
      emptyCategories: [emptyCategory("效益指标/生态效益指标", "C19")],
    },
  },
  {
    id: "form.md §4",
    name: "the goal right of its label, bands above all else; a city's words for the levels",
    drawing: `
  附件3
  2025年度部门整体预算绩效目标申报表 | <<
  部门名称 | 市统计局 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 1988.2 | 财政拨款 | 2754.2 | <
  项目支出 | 766 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 市本级使用资金 | 2604.2 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 150 | <
  总体绩效目标 | 完成第五次全国经济普查数据发布，统计报表及时率100%，编印统计年鉴1种。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  经济普查 | 单位核查、数据处理和质量抽查 | 420 | 发布公报1期 | <
  抽样调查 | 住户、劳动力、价格调查 | 188 | 完成调查12轮 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 完成调查轮次（轮） | 36轮 | 12轮
  ^ | 时效指标 | 报表及时率（%） | 100% | 100%
  效益指标 | 社会效益指标 | 数据被采用次数（次） | 150次 | 50次
  满意度指标 | 服务对象满意度指标 | 数据用户满意度（%） | ≥90% | ≥90%
  填表人：陈晨 | | 电话：38920000 | |
    `,
    places: {
      edition: "guangzhou-department",
      range: "A2:E21",
      title: "A2",
      year: { value: 2025, cell: "A2" },
      department: "B3",
      unit: "万元",
      budget: guangzhouBudget(6),
      overallGoal: "B11",
      tasks: tasksIn("A B C D", 14, 15),
      otherTasks: [],
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "C D E", 18),
        ...indicatorsIn("产出指标/时效指标", "C D E", 19),
        ...indicatorsIn("效益指标/社会效益指标", "C D E", 20),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 21),
      ],
      emptyCategories: [],
    },
  },
  {
    id: "form.md §4",
    name: "rows above and below; a town's words for the levels",
    drawing: `
  附件2
  2026年预算 | | | | 单位：万元
  太平镇部门整体预算绩效目标申报表 | <<
  填报单位（盖章） | 太平镇人民政府 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额 | 收入来源 | 预算金额 | <
  基本支出 | 5123.3 | 财政拨款 | 8923.3 | <
  项目支出 | 3900 | 其他资金 | 100 | <
  事业发展性支出 | 预算金额 | 按预算级次划分 | 预算金额 | <
  财政专项资金 | 0 | 镇街使用资金 | 9023.3 | <
  其他事业发展性支出 | 0 | 对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  人居环境整治覆盖28个行政村，网格化巡查每日1次，群众安全感满意度98%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金 | 期望达到的目标（概述） | <
  人居环境整治 | 三清三拆、公厕管护、垃圾转运 | 1260 | 覆盖28个行政村 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 整治行政村数（个） | 28个 | 28个
  效益指标 | 生态效益指标 | 垃圾无害化处理率（%） | 100% | 100%
  满意度指标 | 服务对象满意度指标 | 村民满意度（%） | ≥85% | ≥85%
  | | | |
  填报人：黄丽 | | 联系电话：87812345 | 填报日期：2025年12月1日 | <
  审核意见：同意 | <<
  （盖章） | <<
    `,
    places: {
      edition: "guangzhou-department",
      range: "A3:E21",
      title: "A3",
      year: { value: 2026, cell: "A2" },
      department: "B4",
      unit: "万元",
      budget: guangzhouBudget(7),
      overallGoal: "A13",
      tasks: tasksIn("A B C D", 16),
      otherTasks: [],
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "C D E", 19),
        ...indicatorsIn("效益指标/生态效益指标", "C D E", 20),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 21),
      ],
      emptyCategories: [],
    },
  },
  {
    id: "form.md §4",
    name: "no bands, only header rows",
    drawing: `
  部门整体预算绩效目标申报表（2025年度） | <<
  部门名称 | 白云区融媒体中心 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 730 | 财政拨款 | 1100 | <
  项目支出 | 420 | 其他资金 | 50 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 1150 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | 新媒体平台粉丝量增加10万，播出区级新闻1800条。 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  新闻采编 | 采写、编辑、播出 | 210 | 播出1800条 | <
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 播出新闻条数（条） | 5400条 | 1800条
  效益指标 | 社会效益指标 | 粉丝增量（万人） | 30万人 | 10万人
  满意度指标 | 服务对象满意度指标 | 受众满意度（%） | ≥88% | ≥88%
    `,
    places: {
      edition: "guangzhou-department",
      range: "A1:E15",
      title: "A1",
      year: { value: 2025, cell: "A1" },
      department: "B2",
      unit: "万元",
      budget: guangzhouBudget(4),
      overallGoal: "B9",
      tasks: tasksIn("A B C D", 11),
      otherTasks: [],
      indicators: [
        ...indicatorsIn("产出指标/数量指标", "C D E", 13),
        ...indicatorsIn("效益指标/社会效益指标", "C D E", 14),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 15),
      ],
      emptyCategories: [],
    },
  },
  {
    id: "variants.md §4",
    name: "four classes, cost being the first, without 可持续影响",
    drawing: `
  部门整体预算绩效目标申报表（2026年度） | <<
  部门名称 | 海珠区城市管理和综合执法局 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 6120.75 | 财政拨款 | 30120.75 | <
  项目支出 | 24000 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 30120.75 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  清扫保洁面积1180万平方米，生活垃圾分类覆盖率100%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  环卫保洁 | 道路清扫、公厕管护、垃圾收运 | 18600 | 保洁1180万平方米 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  成本指标 | 经济成本指标 | 每平方米保洁成本（元） | ≤15.8元 | ≤15.8元
  ^ | 社会成本指标 | | |
  ^ | 生态环境成本指标 | 渗滤液外排次数（次） | 0次 | 0次
  产出指标 | 数量指标 | 保洁面积（万平方米） | 1180万平方米 | 1180万平方米
  ^ | 质量指标 | 保洁合格率（%） | ≥95% | ≥95%
  ^ | 时效指标 | 垃圾清运及时率（%） | 100% | 100%
  效益指标 | 经济效益指标 | | |
  ^ | 社会效益指标 | 投诉办结率（%） | 100% | 100%
  ^ | 生态效益指标 | 垃圾分类覆盖率（%） | 100% | 100%
  满意度指标 | 服务对象满意度指标 | 市民满意度（%） | ≥85% | ≥85%
    `,
    places: {
      edition: "guangzhou-department-4class",
      range: "A1:E26",
      title: "A1",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: "万元",
      budget: guangzhouBudget(5),
      overallGoal: "A11",
      tasks: tasksIn("A B C D", 14),
      otherTasks: [],
      indicators: [
        ...indicatorsIn("成本指标/经济成本指标", "C D E", 17),
        ...indicatorsIn("成本指标/生态环境成本指标", "C D E", 19),
        ...indicatorsIn("产出指标/数量指标", "C D E", 20),
        ...indicatorsIn("产出指标/质量指标", "C D E", 21),
        ...indicatorsIn("产出指标/时效指标", "C D E", 22),
        ...indicatorsIn("效益指标/社会效益指标", "C D E", 24),
        ...indicatorsIn("效益指标/生态效益指标", "C D E", 25),
        ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 26),
      ],
      emptyCategories: [
        emptyCategory("成本指标/社会成本指标", "B18"),
        emptyCategory("效益指标/经济效益指标", "B23"),
      ],
    },
  },
];

export const LAYOUTS_OF_THE_FORM: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);
