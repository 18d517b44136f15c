import { drawnSheet, withCells } from "./support/drawn-sheet";
import {
  expectedForm,
  guangzhouBudget,
  indicatorsIn,
  NO_YEAR,
  tasksIn,
  type Places,
} from "./support/expected-form";
import { asDrawn, type Layout } from "./support/layout";
import { oneForm, type Variant } from "./support/variant";

/** Cells that several rows share: a field's cell is the first of its merged area, form.md §2. */

const HEAD = `
  部门整体预算绩效目标申报表 | <<
  部门名称 | 区人力资源和社会保障局 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 1120 | 财政拨款 | 2620 | <
  项目支出 | 1500 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 2620 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  城镇新增就业1.5万人，技能培训4000人次，劳动争议调解成功率70%。 | <<
  ^ | ^ | ^ | ^ | ^
  ^ | ^ | ^ | ^ | ^
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
`;

const PLACES: Places = {
  range: "A1:E22",
  title: "A1",
  year: NO_YEAR,
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 16),
  indicators: [],
};

const ONE_INDICATOR = `
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 城镇新增就业（万人） | 4.5万人 | 1.5万人
`;

const LAYOUTS: readonly Layout[] = [
  {
    id: "form.md §2",
    name: "a name over two rows of values, a value over two names",
    drawing: `${HEAD.trimEnd()}
  就业服务 | 招聘会、技能培训 | 860 | 新增就业1.5万人 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 技能培训人次（人次） | 上半年6000人次 | 上半年2000人次
  ^ | ^ | ^ | 下半年6000人次 | 下半年2000人次
  ^ | 质量指标 | 调解成功率（%） | ≥70% | ≥70%
  ^ | ^ | 仲裁结案率（%） | ^ | ^
    `,
    places: {
      ...PLACES,
      indicators: [
        ["产出指标", "数量指标", "C19", "D19", "E19"],
        ["产出指标", "数量指标", "C19", "D20", "E20"],
        ["产出指标", "质量指标", "C21", "D21", "E21"],
        ["产出指标", "质量指标", "C22", "D21", "E21"],
      ],
    },
  },
  {
    id: "form.md §2",
    name: "tasks that share a target, and an amount that counts once",
    drawing: `${HEAD.trimEnd()}
  就业服务 | 招聘会 | 860 | 新增就业1.5万人 | <
  技能培训 | 补贴性培训 | 310.5 | ^ | ^
  劳动监察 | 日常巡查 | ^ | 结案率98% | <
  ${ONE_INDICATOR.trim()}
    `,
    places: {
      ...PLACES,
      range: "A1:E21",
      tasks: [
        ["A16", "B16", "C16", "D16"],
        ["A17", "B17", "C17", "D16"],
        ["A18", "B18", null, "D18"],
      ],
      indicators: indicatorsIn("产出指标/数量指标", "C D E", 21),
    },
  },
  {
    id: "form.md §2",
    name: "a task over three rows, with a content in each",
    drawing: `${HEAD.trimEnd()}
  就业服务 | 举办招聘会120场 | 860 | 新增就业1.5万人 | <
  ^ | 发放创业担保贷款 | ^ | ^ | ^
  ^ | 建设零工驿站6个 | ^ | ^ | ^
  劳动监察 | 日常巡查 | 45 | 结案率98% | <
  ${ONE_INDICATOR.trim()}
    `,
    places: {
      ...PLACES,
      tasks: tasksIn("A B C D", 16, 19),
      indicators: indicatorsIn("产出指标/数量指标", "C D E", 22),
    },
    read: { B16: "举办招聘会120场\n发放创业担保贷款\n建设零工驿站6个" },
  },
];

/** Contents that some programs leave in the cells covered by a merged area. */
const COVERED = withCells(
  drawnSheet(
    "申报表",
    `${HEAD.trimEnd()}
  就业服务 | 招聘会 | 860 | 新增就业1.5万人 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 城镇新增就业（万人） | 4.5万人 | 1.5万人
  ^ | ^ | 技能培训人次（人次） | 12000人次 | 4000人次
    `,
  ),
  {
    C1: "部门整体支出绩效目标申报表",
    C2: "区财政局",
    E5: 999,
    E8: "#REF!",
    C11: "旧目标",
    A12: "更旧的目标",
    E16: "旧内容",
    A20: "效益指标",
    B20: "质量指标",
  },
);

export const MERGED_CELLS: readonly Variant[] = [
  ...LAYOUTS.map(asDrawn),
  oneForm(
    "M21",
    "values left under merged areas",
    COVERED,
    expectedForm(COVERED, {
      ...PLACES,
      range: "A1:E20",
      indicators: indicatorsIn("产出指标/数量指标", "C D E", 19, 20),
    }),
  ),
];
