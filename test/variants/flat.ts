import { indicatorsIn, NO_BUDGET, tasksIn } from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Forms whose indicators are a mere list, without classes and categories. */

const FLAT = {
  edition: "flat",
  title: "A1",
  budget: NO_BUDGET,
  tasks: [],
} as const;

const LAYOUTS: readonly Layout[] = [
  {
    id: "variants.md §2",
    name: "flat list: Chongqing",
    drawing: `
  部门（单位）整体绩效目标表 | <<
  （2026年度） | <<
  预算部门 | 渝北区交通局 | < | 区级支出预算总量（万元） | 45210.33 | <
  当年整体绩效目标 | 新改建农村公路120公里，公路优良率达到95%，公交出行分担率达到58%。 | <<
  绩效指标 | 指标名称 | 指标权重 | 计量单位 | 指标性质 | 指标值
  ^ | 新改建农村公路里程 | 20 | 公里 | ≥ | 120
  ^ | 公路优良率 | 20 | % | ≥ | 95
  ^ | 公交线路优化条数 | 15 | 条 | = | 12
  ^ | 工程验收合格率 | 15 | 百分比 | = | 100
  ^ | 完工时间 | 10 | 月 | ≤ | 12
  ^ | 群众出行满意度 | 20 | % | 正向 | 90
    `,
    places: {
      ...FLAT,
      range: "A1:F11",
      year: { value: 2026, cell: "A2" },
      department: "B3",
      overallGoal: "B4",
      indicators: indicatorsIn("-/-", "B - F", 6, 7, 8, 9, 10, 11),
    },
  },
  {
    id: "variants.md §2",
    name: "flat list: Chongqing, bands above, columns in another order, numbers stored as text",
    drawing: `
  2026年部门(单位)整体绩效目标表 | <<
  预算部门： | (521)江北区残疾人联合会(部门) | << 
  当年整体绩效目标 | <<
  扶持残疾人就业创业300人，发放辅助器具1200件。 | <<
  绩效指标 | <<
  序号 | 指标名称 | 指标性质 | 指标值 | 计量单位 | 指标权重
  1 | 扶持就业创业人数 | ≥ | '300 | 人 | 25
  2 | 发放辅助器具件数 | ≥ | '1200 | 件 | 25
  3 | 补贴发放准确率 | ＝ | 1 | % | 20
  4 | 残疾人满意度 | 大于等于 | 90 | % | 20
  合计 | | | | | 90
  联系人：周洁 | <<
    `,
    places: {
      ...FLAT,
      range: "A1:F10",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      unit: null,
      overallGoal: "A4",
      indicators: indicatorsIn("-/-", "B - D", 7, 8, 9, 10),
    },
  },
  {
    id: "variants.md §2",
    name: "flat list: no name, and the label of the total beside",
    drawing: `
  部门（单位）整体绩效目标表（2026年度） | <<
  预算部门 | | < | 区级支出预算总量（万元） | 8210.33 | <
  当年整体绩效目标 | 建成充电桩1500个。 | <<
  绩效指标 | 指标名称 | 指标权重 | 计量单位 | 指标性质 | 指标值
  ^ | 建成充电桩数量 | 50 | 个 | ≥ | 1500
    `,
    places: {
      ...FLAT,
      range: "A1:F5",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      overallGoal: "B3",
      indicators: indicatorsIn("-/-", "B - F", 5),
    },
  },
  {
    id: "variants.md §2",
    name: "flat list: with tasks above the list",
    drawing: `
  部门整体绩效目标申报表（2026年度） | <<
  部门名称 | 石景山区消防救援支队 | <<
  年度重点工作任务 | <<
  任务名称 | 主要内容 | < | 预算金额（万元） | <
  消防装备购置 | 购置消防车、个人防护装备 | < | 860 | <
  消防宣传 | 进社区、进学校宣传 | < | 45.5 | <
  总体绩效目标 | <<
  火灾死亡人数为零，接警5分钟内到场率不低于90%。 | <<
  绩效指标 | <<
  指标名称 | 指标权重 | 计量单位 | 指标性质 | 指标值
  购置消防车数量 | 30 | 辆 | ≥ | 3
  接警5分钟内到场率 | 30 | % | ≥ | 90
  群众满意度 | 30 | % | ≥ | 92
    `,
    places: {
      ...FLAT,
      range: "A1:E13",
      year: { value: 2026, cell: "A1" },
      department: "B2",
      overallGoal: "A8",
      tasks: tasksIn("A B D -", 5, 6),
      indicators: indicatorsIn("-/-", "A - E", 11, 12, 13),
    },
  },
];

export const FLAT_FORMS: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);
