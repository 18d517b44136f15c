import {
  expectedForm,
  guangzhouBudget,
  indicatorsIn,
  tasksIn,
  type Places,
  type Readings,
} from "./support/expected-form";
import { drawnSheet, withCells } from "./support/drawn-sheet";
import { oneForm, type SheetSpec, type Variant } from "./support/variant";

/** Names and values of indicators as people write them: M09 to M12, M24. Judging them is for the rules. */

const HEALTH = drawnSheet(
  "整体绩效",
  `
  | | | | | 附件2
  2026年度部门整体预算绩效目标申报表 | <<
  预算单位 | 花都区卫生健康局 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | < | <
  基本支出 | 21036.5 | 财政拨款 | 38210.93 | < | <
  项目支出 | 17174.43 | 其他资金 | 0 | < | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | < | <
  财政专项资金 | 2300 | 区本级使用资金 | 35910.93 | < | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 2300 | < | <
  总体绩效目标 | <<
  基本公共卫生服务人均经费不低于98元，适龄儿童免疫规划疫苗接种率保持在95%以上。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | < | <
  基本公共卫生服务 | 建立居民健康档案，开展老年人健康管理 | 9840 | 65岁以上老年人健康管理率达到72% | < | <
  免疫规划 | 采购疫苗、维护冷链、接种门诊建设 | 1260.5 | 接种率95%以上 | < | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 计量单位 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 老年人健康管理人数 | 万人 | 24万人 | 8万人
  ^ | ^ | 接种门诊达标数 | 个 | 20个 | 20个
  ^ | 质量指标 | 疫苗接种率 | % | ≥95% | ≥95%
  ^ | 时效指标 | 疫苗采购完成时间 | 日期 | 每年6月底前 | 6月底前
  ^ | 成本指标 | 人均服务经费 | 元 | ≥98元 | ≥98元
  效益指标 | 经济效益指标 | 减少疾病支出 | 定性 | 明显 | 明显
  ^ | 社会效益指标 | 电子健康档案覆盖率 | % | ≥90% | ≥90%
  ^ | 生态效益指标 | 医疗废物处置率 | % | 100% | 100%
  ^ | 可持续影响指标 | 基层服务网络 | 定性 | 长期稳定 | 长期稳定
  满意度指标 | 服务对象满意度指标 | 居民满意度 | % | ≥85% | ≥85%
  `,
);

const PLACES: Places = {
  range: "A2:F28",
  title: "A2",
  year: { value: 2026, cell: "A2" },
  department: "B3",
  budget: guangzhouBudget(6),
  overallGoal: "A12",
  tasks: tasksIn("A B C D", 15, 16),
  indicators: [
    ...indicatorsIn("产出指标/数量指标", "C E F", 19, 20),
    ...indicatorsIn("产出指标/质量指标", "C E F", 21),
    ...indicatorsIn("产出指标/时效指标", "C E F", 22),
    ...indicatorsIn("产出指标/成本指标", "C E F", 23),
    ...indicatorsIn("效益指标/经济效益指标", "C E F", 24),
    ...indicatorsIn("效益指标/社会效益指标", "C E F", 25),
    ...indicatorsIn("效益指标/生态效益指标", "C E F", 26),
    ...indicatorsIn("效益指标/可持续影响指标", "C E F", 27),
    ...indicatorsIn("满意度指标/服务对象满意度指标", "C E F", 28),
  ],
};

interface Written {
  readonly cells: Parameters<typeof withCells>[1];
  readonly numberFormats?: SheetSpec["numberFormats"];
  /** The readings of numbers that are displayed by a format. */
  readonly read?: Readings;
}

const CASES: readonly (readonly [id: Variant["id"], name: string, written: Written])[] = [
  [
    "M09",
    "dates leaked as numbers, in the values and in the unit",
    {
      cells: { D22: 45657, E22: 45657, F22: 45657, F20: "45,657", E20: 46022 },
      numberFormats: { E22: "#,##0", D22: "#,##0", E20: 'yyyy"年"m"月"d"日"' },
      read: { E22: "45,657", E20: "2025年12月31日" },
    },
  ],
  [
    "M10",
    "percentages leaked as numbers, and those that are displayed as such",
    {
      cells: { E21: 0.95, F21: 0.95, E25: 1, F25: 1, E26: 0.985, F26: "0.95", E28: 0.85, F28: 85 },
      numberFormats: { F21: "0%", F25: "0%", E26: "0.0%", E28: "0.00%" },
      read: { F21: "95%", F25: "100%", E26: "98.5%", E28: "85.00%" },
    },
  ],
  [
    "M11",
    "scores where names and values belong",
    {
      cells: { C19: 88, E19: 100, F19: 100, C23: 100, A15: 1, B15: 2, D15: 88.5, D19: 10 },
    },
  ],
  [
    "M12",
    "operators in every shape, and none",
    {
      cells: {
        E19: "≧24万人",
        F19: ">=8万人",
        E20: "═20个",
        F20: "=20个",
        E21: "大于等于95%",
        F21: "⩾95％",
        E23: "=>98元",
        F23: "不超预算",
        E24: "±3%以内",
        F24: "＜5%",
        E28: "85",
        F28: "≦100%",
      },
    },
  ],
  [
    "M24",
    "texts of a scan are not repaired",
    {
      cells: {
        F21: "295%",
        F20: "220个",
        E19: "二24万人",
        F19: "28 万 人",
        C25: "电子健康档案覆 盖率",
      },
    },
  ],
];

export const VALUES: readonly Variant[] = CASES.map(
  ([id, name, { cells, numberFormats = {}, read }]) => {
    const sheet = { ...withCells(HEALTH, cells), numberFormats };
    return oneForm(id, name, sheet, expectedForm(sheet, PLACES, read));
  },
);
