import { guangzhouBudget, indicatorsIn, tasksIn, type Places } from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Budgets that reach further to the right than the tables below them: docs/form.md. */

const BELOW_BUDGET = `
  总体绩效目标 | <
  全年新造林2.3万亩，林木良种使用率达到85%，护林员满意度不低于90%。 | <
  年度重点工作任务 | <
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述）
  新造林 | 整地、栽植、补植、抚育 | 980 | 新造林2.3万亩
  绩效指标 | <
  一级指标 | 二级指标 | 三级指标 | 年度指标值
  产出指标 | 数量指标 | 新造林面积（万亩） | ≥2.3
  满意度指标 | 服务对象满意度指标 | 护林员满意度（%） | ≥90`;

/** Where everything stands below a budget that ends in row `last`. */
function placesBelow(last: number): Omit<Places, "range" | "budget"> {
  return {
    title: "A1",
    year: { value: 2026, cell: "A1" },
    department: "B2",
    overallGoal: `A${last + 2}`,
    tasks: tasksIn("A B C D", last + 5),
    indicators: [
      ...indicatorsIn("产出指标/数量指标", "C - D", last + 8),
      ...indicatorsIn("满意度指标/服务对象满意度指标", "C - D", last + 9),
    ],
  };
}

const LAYOUTS: readonly Layout[] = [
  {
    id: "variants.md §5",
    name: "three groups of the budget side by side over tables of four columns",
    drawing: `
  2026年度部门整体预算绩效目标申报表 | <
  部门名称 | 南岭县林业局
  预算整体情况 | <
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元）
  基本支出 | 640.5 | 财政拨款 | 2120.5 | 县本级使用资金 | 1820.5
  项目支出 | 1480 | 其他资金 | 0 | 拟用于对下转移支付资金 | 300
  财政专项资金 | 300 | 其他事业发展性支出 | 0 | |${BELOW_BUDGET}
    `,
    places: {
      ...placesBelow(7),
      range: "A1:F16",
      budget: {
        ...guangzhouBudget(5),
        specialFunds: "B7",
        otherDevelopment: "D7",
        ownLevel: "F5",
        transferDown: "F6",
      },
    },
  },
  {
    id: "variants.md §5",
    name: "the year before beside each amount, over tables of four columns; another table beside the form",
    drawing: `
  2026年度部门整体预算绩效目标申报表 | <
  部门名称 | 南岭县林业局
  预算整体情况 | < | | | | | | 附表：车辆 | <
  部门预算支出 | 上年预算数 | 本年预算数 | 收入来源 | 上年预算数 | 本年预算数 | | 类别 | 预算金额
  基本支出 | 600 | 640.5 | 财政拨款 | 2000 | 2120.5 | | 轿车 | 20
  项目支出 | 1400 | 1480 | 其他资金 | 0 | 0 | | 货车 | 30
  事业发展性支出 | 上年预算数 | 本年预算数 | 按预算级次划分 | 上年预算数 | 本年预算数
  财政专项资金 | 200 | 300 | 县本级使用资金 | 1800 | 1820.5
  其他事业发展性支出 | 0 | 0 | 拟用于对下转移支付资金 | 200 | 300${BELOW_BUDGET}
    `,
    places: { ...placesBelow(9), range: "A1:F18", budget: guangzhouBudget(5, "C", "F") },
  },
];

export const WIDE_BUDGETS: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);
