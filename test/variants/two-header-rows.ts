import { guangzhouBudget, indicatorsIn, tasksIn, type Places } from "./support/expected-form";
import { withAndWithoutMerges, type Layout } from "./support/layout";
import type { Variant } from "./support/variant";

/** Tables of indicators whose header has a second row: variants.md §5. */

/** Everything above the table of indicators, which begins in row 16. */
const TOP = `
  部门整体预算绩效目标申报表（2026年度） | <<
  部门名称 | 南岭县林业局 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <<
  基本支出 | 640.5 | 财政拨款 | 2120.5 | <<
  项目支出 | 1480 | 其他资金 | 0 | <<
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <<
  财政专项资金 | 300 | 县本级使用资金 | 1820.5 | <<
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 300 | <<
  总体绩效目标 | <<
  全年新造林2.3万亩，林木良种使用率达到85%，护林员满意度不低于90%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <<
  新造林 | 整地、栽植、补植、抚育 | 980 | 新造林2.3万亩 | <<
  绩效指标 | <<`;

const PLACES: Omit<Places, "range" | "indicators"> = {
  edition: "guangzhou-department",
  title: "A1",
  year: { value: 2026, cell: "A1" },
  department: "B2",
  unit: "万元",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14),
  otherTasks: [],
  emptyCategories: [],
};

/** Three indicators from row 18 on. */
const threeIndicators = (columns: string): Places["indicators"] => [
  ...indicatorsIn("产出指标/数量指标", columns, 18),
  ...indicatorsIn("产出指标/质量指标", columns, 19),
  ...indicatorsIn("满意度指标/服务对象满意度指标", columns, 20),
];

const SIGN_FIGURE_UNIT = `${TOP}
  一级指标 | 二级指标 | 三级指标 | 指标值 | < | <
  ^ | ^ | ^ | 计算符号 | 指标值 | 计量单位
  产出指标 | 数量指标 | 新造林面积 | ≥ | 2.3 | 万亩
  ^ | 质量指标 | 林木良种使用率 | ≥ | 85 | %
  满意度指标 | 服务对象满意度指标 | 护林员满意度 | ≥ | 90 | %
`;

const LAYOUTS: readonly Layout[] = [
  ...[
    ["计算符号", "指标值", "计量单位"],
    ["指标性质", "数值", "单位"],
    ["运算符", "目标值", "计量单位"],
  ].map(([sign = "", figure = "", unit = ""]): Layout => ({
    id: "variants.md §5",
    name: `指标值 over ${sign}, ${figure}, ${unit}`,
    drawing: SIGN_FIGURE_UNIT.replace(
      "计算符号 | 指标值 | 计量单位",
      `${sign} | ${figure} | ${unit}`,
    ),
    places: { ...PLACES, range: "A1:F20", indicators: threeIndicators("C - E") },
  })),
  {
    id: "variants.md §5",
    name: "sign and figure under the value of the period and under that of the year",
    drawing: `${TOP}
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | < | 年度指标值 | <
  ^ | ^ | ^ | 符号 | 指标值 | 符号 | 指标值
  产出指标 | 数量指标 | 新造林面积（万亩） | ≥ | 6.9 | ≥ | 2.3
  ^ | 质量指标 | 林木良种使用率（%） | ≥ | 86 | ≥ | 85
  满意度指标 | 服务对象满意度指标 | 护林员满意度（%） | ≥ | 92 | ≥ | 90
    `,
    places: { ...PLACES, range: "A1:G20", indicators: threeIndicators("C E G") },
  },
  {
    id: "variants.md §5",
    name: "年度绩效目标 over sign, figure and unit",
    drawing: SIGN_FIGURE_UNIT.replace("三级指标 | 指标值", "三级指标 | 年度绩效目标"),
    places: { ...PLACES, range: "A1:F20", indicators: threeIndicators("C - E") },
  },
  {
    id: "variants.md §5",
    name: "年度绩效目标 over value, unit and weight",
    drawing: `${TOP}
  一级指标 | 二级指标 | 三级指标 | 年度绩效目标 | < | <
  ^ | ^ | ^ | 指标值 | 计量单位 | 权重
  产出指标 | 数量指标 | 新造林面积 | ≥2.3 | 万亩 | 40
  ^ | 质量指标 | 林木良种使用率 | ≥85 | % | 40
  满意度指标 | 服务对象满意度指标 | 护林员满意度 | ≥90 | % | 20
    `,
    places: { ...PLACES, range: "A1:F20", indicators: threeIndicators("C - D") },
  },
  {
    id: "variants.md §5",
    name: "年度绩效目标 over names and values",
    drawing: `${TOP}
  一级指标 | 二级指标 | 年度绩效目标 | < | <
  ^ | ^ | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 新造林面积（万亩） | ≥6.9 | ≥2.3
  ^ | 质量指标 | 林木良种使用率（%） | ≥86 | ≥85
  满意度指标 | 服务对象满意度指标 | 护林员满意度（%） | ≥92 | ≥90
    `,
    places: { ...PLACES, range: "A1:E20", indicators: threeIndicators("C D E") },
  },
  {
    id: "variants.md §5",
    name: "长期指标 and 年度指标, each over names and values",
    drawing: `${TOP}
  一级指标 | 二级指标 | 长期指标 | < | 年度指标 | <
  ^ | ^ | 三级指标 | 指标值 | 三级指标 | 指标值
  产出指标 | 数量指标 | 新造林面积（万亩） | ≥6.9 | 新造林面积（万亩） | ≥2.3
  ^ | 质量指标 | 林木良种使用率（%） | ≥86 | 林木良种使用率（%） | ≥85
  满意度指标 | 服务对象满意度指标 | 护林员满意度（%） | ≥92 | 护林员满意度（%） | ≥90
    `,
    places: { ...PLACES, range: "A1:F20", indicators: threeIndicators("E D F") },
  },
];

export const TWO_HEADER_ROWS: readonly Variant[] = LAYOUTS.flatMap(withAndWithoutMerges);
