import {
  emptyCategory,
  guangzhouBudget,
  indicatorsIn,
  NO_BUDGET,
  NO_YEAR,
  tasksIn,
  type Places,
} from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Labels with two meanings, and contents worded like labels: the place decides. End of variants.md §5. */

const OUTPUT = "产出指标";
const BENEFIT = "效益指标";
const SATISFIED = "满意度指标/服务对象满意度指标";

const GUANGZHOU: Places = {
  range: "A1:E22",
  title: "A1",
  year: NO_YEAR,
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14, 15, 16),
  indicators: [],
};

const LAYOUTS: readonly Layout[] = [
  {
    id: "variants.md §5",
    name: "tasks and indicators named like labels of other places",
    drawing: `
  部门整体预算绩效目标申报表 | <<
  部门名称 | 区政务服务中心 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 880 | 财政拨款 | 1480 | <
  项目支出 | 650 | 其他 | 50 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 1530 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  总体目标：一窗通办事项1800项。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  重点工作 | 主要内容 | 320 | 总体目标 | <
  其他资金 | 基本支出 | 45 | 无 | <
  名称 | 产出指标 | 12.5 | 年度目标 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 名称 | 数量指标 | 数量
  ^ | ^ | 项目支出 | 财政拨款 | 基本支出
  ^ | 成本指标 | 社会成本指标 | 合计 | 小计
  满意度指标 | 满意度指标 | 满意度 | 满意 | 满意
    `,
    places: {
      ...GUANGZHOU,
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 19, 20),
        ...indicatorsIn(`${OUTPUT}/成本指标`, "C D E", 21),
        ...indicatorsIn(SATISFIED, "C D E", 22),
      ],
    },
  },
  {
    id: "variants.md §5",
    name: "three benefits in one cell are no one category",
    drawing: `
  部门整体预算绩效目标申报表（2026年度） | <<
  部门名称 | 区红十字会 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 120 | 财政拨款 | 180 | <
  项目支出 | 60 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 180 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  培训持证救护员600名，普及救护知识2.4万人次。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  救护培训 | 救护员取证班 | 36 | 600名 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 持证救护员（名） | 1800名 | 600名
  ^ | 时效指标 | | |
  效益指标 | 社会、经济、⏎生态效益指标 | 救护知识普及（万人次） | 7.2万人次 | 2.4万人次
  ^ | 环境效益⏎指标 | | |
  满意度指标 | 服务对象满意度指标等 | 学员满意度（%） | ≥95% | ≥95%
    `,
    places: {
      ...GUANGZHOU,
      range: "A1:E21",
      year: { value: 2026, cell: "A1" },
      tasks: tasksIn("A B C D", 14),
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 17),
        ...indicatorsIn(`${BENEFIT}/-`, "C D E", 19),
        ...indicatorsIn(SATISFIED, "C D E", 21),
      ],
      emptyCategories: [
        emptyCategory(`${OUTPUT}/时效指标`, "B18"),
        emptyCategory(`${BENEFIT}/生态效益指标`, "B20"),
      ],
    },
  },
  {
    id: "variants.md §5",
    name: "年度目标 and 长期目标 as goals and once more as heads of the triples",
    drawing: `
  部门整体支出绩效目标申报表（2026年） | <<
  部门名称 | 市供销合作社 | <<
  长期目标 | 建成县域流通网点300个。 | <<
  年度目标 | 新建网点80个，农资储备6万吨。 | <<
  绩效指标 | 长期目标 | < | < | 年度目标 | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 流通网点数（个） | 300个 | 数量指标 | 流通网点数（个） | 80个
  ^ | ^ | | | ^ | 农资储备量（万吨） | 6万吨
  效益指标 | 经济效益指标 | 销售额（亿元） | 45亿元 | 经济效益指标 | 销售额（亿元） | 14亿元
  满意度指标 | 服务对象满意度指标 | 农户满意度（%） | ≥90% | 服务对象满意度指标 | 农户满意度（%） | ≥90%
    `,
    places: {
      edition: "auto",
      range: "A1:G10",
      title: "A1",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: null,
      budget: NO_BUDGET,
      overallGoal: "B4",
      tasks: [],
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "F D G", 7, 8),
        ...indicatorsIn(`${BENEFIT}/经济效益指标`, "F D G", 9),
        ...indicatorsIn(SATISFIED, "F D G", 10),
      ],
    },
  },
  {
    id: "variants.md §5",
    name: "指标性质 as an operator in one row and as a polarity in another",
    drawing: `
  部门整体绩效目标表（2026年） | <<
  部门名称 | 市档案局 | <<
  年度绩效目标 | 开放档案2万件。 | <<
  一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重
  产出指标 | 数量指标 | 开放档案件数 | ≥ | 20000 | 件 | 40
  ^ | 成本指标 | 单件整理成本 | 反向 | 12 | 元 | 20
  效益指标 | 社会效益指标 | 查阅人次 | 正向 | 3000 | 人次 | 30
    `,
    places: {
      edition: "auto",
      range: "A1:G7",
      title: "A1",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: null,
      budget: NO_BUDGET,
      overallGoal: "B3",
      tasks: [],
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C - E", 5),
        ...indicatorsIn(`${OUTPUT}/成本指标`, "C - E", 6),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C - E", 7),
      ],
    },
  },
];

export const LABELS_BY_PLACE: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);
