import {
  emptyCategory,
  expectedForm,
  guangzhouBudget,
  indicatorsIn,
  NO_YEAR,
  tasksIn,
  type Places,
} from "./support/expected-form";
import { drawnSheet } from "./support/drawn-sheet";
import { oneForm, type SheetSpec, type Variant } from "./support/variant";

/** Rows of the tables added, deleted, moved or labelled differently, and content below them: M05, M15, M16, M18. */

const HEAD = `
  部门整体预算绩效目标申报表 | <<
  部门名称 | 越秀区档案馆 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 412.6 | 财政拨款 | 598.6 | <
  项目支出 | 186 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 598.6 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  接收进馆档案3.2万卷，数字化档案120万页，档案安全事故为零，利用者满意度不低于95%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
`;

const TASKS = `${HEAD.trimEnd()}
  档案数字化 | 扫描、著录、质检馆藏民国档案 | 120 | 完成120万页 | <
  档案保护 | 除尘、修裱、恒温恒湿设备维护 | 46 | 修裱8000页 | <
  其他需完成的任务（可选填） | | | | <
`;

const FORM = `${TASKS.trimEnd()}
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
`;

const PLACES: Places = {
  range: "A1:E28",
  title: "A1",
  year: NO_YEAR,
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14, 15),
  indicators: [],
};

const OUTPUT = "产出指标";
const BENEFIT = "效益指标";
const SATISFIED = "满意度指标/服务对象满意度指标";

/** An indicator for every category, in the rows of `TEN_ROWS`. */
const TEN = [
  ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 19, 20),
  ...indicatorsIn(`${OUTPUT}/质量指标`, "C D E", 21),
  ...indicatorsIn(`${OUTPUT}/时效指标`, "C D E", 22),
  ...indicatorsIn(`${OUTPUT}/成本指标`, "C D E", 23),
  ...indicatorsIn(`${BENEFIT}/经济效益指标`, "C D E", 24),
  ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C D E", 25),
  ...indicatorsIn(`${BENEFIT}/生态效益指标`, "C D E", 26),
  ...indicatorsIn(`${BENEFIT}/可持续影响指标`, "C D E", 27),
  ...indicatorsIn(SATISFIED, "C D E", 28),
];

const TEN_ROWS = `
  产出指标 | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  ^ | ^ | 数字化档案（万页） | 360万页 | 120万页
  ^ | 质量指标 | 数字化合格率（%） | ≥99% | ≥99%
  ^ | 时效指标 | 年度任务完成时间 | 每年12月底前 | 12月底前
  ^ | 成本指标 | 每页数字化成本（元） | ≤1元 | ≤1元
  效益指标 | 经济效益指标 | 节约查档费用 | 有效节约 | 有效节约
  ^ | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  ^ | 生态效益指标 | 纸张节约量（箱） | 90箱 | 30箱
  ^ | 可持续影响指标 | 档案安全保管年限 | 长期 | 长期
  满意度指标 | 服务对象满意度指标 | 利用者满意度（%） | ≥95% | ≥95%
`;

/** The rows of a form from the top down, and how its reading differs from `PLACES`. */
type Case = readonly [
  id: Variant["id"],
  name: string,
  drawing: string,
  read: Partial<Places>,
  more?: Partial<SheetSpec>,
];

const EMPTY_CATEGORIES: readonly Case[] = [
  [
    "M05",
    "categories left empty",
    `${FORM.trimEnd()}
  产出指标 | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  ^ | ^ | | |
  ^ | 质量指标 | | |
  ^ | 时效指标 | | |
  ^ | ^ | | |
  ^ | 成本指标 | 每页数字化成本（元） | ≤1元 | ≤1元
  效益指标 | 经济效益指标 | | |
  ^ | 社会效益指标 | | |
  ^ | 生态效益指标 | | |
  ^ | 可持续影响指标 | | |
  满意度指标 | 服务对象满意度指标 | | |
  `,
    {
      range: "A1:E29",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 19),
        ...indicatorsIn(`${OUTPUT}/成本指标`, "C D E", 24),
      ],
      emptyCategories: [
        emptyCategory(`${OUTPUT}/质量指标`, "B21"),
        emptyCategory(`${OUTPUT}/时效指标`, "B22"),
        emptyCategory(`${BENEFIT}/经济效益指标`, "B25"),
        emptyCategory(`${BENEFIT}/社会效益指标`, "B26"),
        emptyCategory(`${BENEFIT}/生态效益指标`, "B27"),
        emptyCategory(`${BENEFIT}/可持续影响指标`, "B28"),
        emptyCategory(SATISFIED, "B29"),
      ],
    },
  ],
  [
    "M05",
    "categories answered: 无, 不填, 不适用, a stroke",
    `${FORM.trimEnd()}
  产出指标 | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  ^ | ^ | 数字化档案（万页） | 360万页 | 120万页
  ^ | 质量指标 | 数字化合格率（%） | ≥99% | ≥99%
  ^ | 时效指标 | | 无 | 无
  ^ | 成本指标 | 不填 | |
  效益指标 | 经济效益指标 | 不适用 | 不适用 | 不适用
  ^ | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  ^ | 生态效益指标 | 无 | |
  ^ | 可持续影响指标 | / | / | /
  满意度指标 | 服务对象满意度指标 | 利用者满意度（%） | ≥95% | ≥95%
  `,
    { indicators: TEN },
  ],
  [
    "M05",
    "categories moved to the end of the block",
    `${FORM.trimEnd()}
  产出指标 | 成本指标 | 每页数字化成本（元） | ≤1元 | ≤1元
  ^ | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  ^ | ^ | 数字化档案（万页） | 360万页 | 120万页
  ^ | 时效指标 | 年度任务完成时间 | 每年12月底前 | 12月底前
  ^ | 质量指标 | | |
  满意度指标 | 服务对象满意度指标 | 利用者满意度（%） | ≥95% | ≥95%
  效益指标 | 可持续影响指标 | 档案安全保管年限 | 长期 | 长期
  ^ | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  ^ | 经济效益指标 | | |
  ^ | 生态效益指标 | | |
  `,
    {
      indicators: [
        ...indicatorsIn(`${OUTPUT}/成本指标`, "C D E", 19),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 20, 21),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "C D E", 22),
        ...indicatorsIn(SATISFIED, "C D E", 24),
        ...indicatorsIn(`${BENEFIT}/可持续影响指标`, "C D E", 25),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C D E", 26),
      ],
      emptyCategories: [
        emptyCategory(`${OUTPUT}/质量指标`, "B23"),
        emptyCategory(`${BENEFIT}/经济效益指标`, "B27"),
        emptyCategory(`${BENEFIT}/生态效益指标`, "B28"),
      ],
    },
  ],
];

const ROWS_CHANGED: readonly Case[] = [
  [
    "M15",
    "rows added everywhere, with blank rows and remarks between",
    `${HEAD.trimEnd()}
  档案数字化 | 扫描、著录、质检馆藏民国档案 | 120 | 完成120万页 | <
  | | | | <
  档案保护 | 除尘、修裱、恒温恒湿设备维护 | 46 | 修裱8000页 | <
  档案征集 | 征集名人手稿、口述史料 | 8.5 | 征集200件 | <
  档案编研 | 编印《越秀旧影》 | 6 | 出版1种 | <
  档案宣传 | “6·9”国际档案日展览 | 5.5 | 参观2000人次 | <
  其他需完成的任务（可选填） | 安全检查 | | 检查12次 | <
  备注：任务资金含上年结转。 | <<
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  ^ | ^ | 数字化档案（万页） | 360万页 | 120万页
  ^ | ^ | 修裱档案（页） | 24000页 | 8000页
  ^ | ^ | | |
  ^ | ^ | 征集档案（件） | 600件 | 200件
  ^ | 质量指标 | 数字化合格率（%） | ≥99% | ≥99%
  ^ | ^ | 修裱合格率（%） | ≥98% | ≥98%
  ^ | 时效指标 | 年度任务完成时间 | 每年12月底前 | 12月底前
  ^ | 成本指标 | 每页数字化成本（元） | ≤1元 | ≤1元
  注：效益指标至少填报两项。 | <<
  效益指标 | 经济效益指标 | | |
  ^ | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  ^ | ^ | 展览参观人次 | 6000人次 | 2000人次
  ^ | 生态效益指标 | | |
  ^ | 可持续影响指标 | | |
  满意度指标 | 服务对象满意度指标 | 利用者满意度（%） | ≥95% | ≥95%
  ^ | ^ | 参观者满意度（%） | ≥90% | ≥90%
  `,
    {
      range: "A1:E40",
      tasks: tasksIn("A B C D", 14, 16, 17, 18, 19),
      otherTasks: tasksIn("A B C D", 20),
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 24, 25, 26, 28),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "C D E", 29, 30),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "C D E", 31),
        ...indicatorsIn(`${OUTPUT}/成本指标`, "C D E", 32),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C D E", 35, 36),
        ...indicatorsIn(SATISFIED, "C D E", 39, 40),
      ],
      emptyCategories: [
        emptyCategory(`${BENEFIT}/经济效益指标`, "B34"),
        emptyCategory(`${BENEFIT}/生态效益指标`, "B37"),
        emptyCategory(`${BENEFIT}/可持续影响指标`, "B38"),
      ],
    },
  ],
  [
    "M15",
    "a class, categories and the optional task row deleted",
    `${HEAD.trimEnd()}
  档案数字化 | 扫描、著录、质检馆藏民国档案 | 120 | 完成120万页 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 数字化档案（万页） | 360万页 | 120万页
  ^ | 时效指标 | 年度任务完成时间 | 每年12月底前 | 12月底前
  效益指标 | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  `,
    {
      range: "A1:E19",
      tasks: tasksIn("A B C D", 14),
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 17),
        ...indicatorsIn(`${OUTPUT}/时效指标`, "C D E", 18),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C D E", 19),
      ],
    },
  ],
  [
    "M04",
    "a total row with stars in its text cells",
    `${HEAD.trimEnd()}
  档案数字化 | 扫描、著录、质检馆藏民国档案 | 120 | 完成120万页 | <
  档案保护 | 除尘、修裱、恒温恒湿设备维护 | 46 | 修裱8000页 | <
  金额合计 | * | =SUM(C14:C15)→166 | * | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  ${TEN_ROWS.trim()}
  `,
    { indicators: TEN },
  ],
];

const LABELLING: readonly Case[] = [
  ["M16", "labels merged", `${FORM.trimEnd()}${TEN_ROWS}`, { indicators: TEN }],
  [
    "M16",
    "labels neither merged nor repeated",
    `${FORM.trimEnd()}${TEN_ROWS.replaceAll("^", " ")}`,
    { indicators: TEN },
  ],
  [
    "M16",
    "labels repeated in every row",
    `${FORM.trimEnd()}
  产出指标 | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  产出指标 | 数量指标 | 数字化档案（万页） | 360万页 | 120万页
  产出指标 | 质量指标 | 数字化合格率（%） | ≥99% | ≥99%
  产出指标 | 时效指标 | 年度任务完成时间 | 每年12月底前 | 12月底前
  产出指标 | 成本指标 | 每页数字化成本（元） | ≤1元 | ≤1元
  效益指标 | 经济效益指标 | 节约查档费用 | 有效节约 | 有效节约
  效益指标 | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  效益指标 | 生态效益指标 | 纸张节约量（箱） | 90箱 | 30箱
  效益指标 | 可持续影响指标 | 档案安全保管年限 | 长期 | 长期
  满意度指标 | 服务对象满意度指标 | 利用者满意度（%） | ≥95% | ≥95%
  `,
    { indicators: TEN },
  ],
  [
    "M16",
    "classes repeated, categories merged; rows of one category apart",
    `${FORM.trimEnd()}
  产出指标 | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  产出指标 | ^ | 数字化档案（万页） | 360万页 | 120万页
  产出指标 | 质量指标 | 数字化合格率（%） | ≥99% | ≥99%
  产出指标 | 数量指标 | 修裱档案（页） | 24000页 | 8000页
  效益指标 | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  满意度指标 | < | 利用者满意度（%） | ≥95% | ≥95%
  `,
    {
      range: "A1:E24",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 19, 20),
        ...indicatorsIn(`${OUTPUT}/质量指标`, "C D E", 21),
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 22),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C D E", 23),
        ...indicatorsIn(SATISFIED, "C D E", 24),
      ],
    },
  ],
  [
    "M16",
    "satisfaction as a category of the benefits",
    `${FORM.trimEnd()}
  产出指标 | 数量指标 | 接收进馆档案（万卷） | 9.6万卷 | 3.2万卷
  效益指标 | 社会效益指标 | 接待查档人次 | 9000人次 | 3000人次
  ^ | 社会公众或服务对象⏎满意度指标 | 利用者满意度（%） | ≥95% | ≥95%
  `,
    {
      range: "A1:E21",
      indicators: [
        ...indicatorsIn(`${OUTPUT}/数量指标`, "C D E", 19),
        ...indicatorsIn(`${BENEFIT}/社会效益指标`, "C D E", 20),
        ...indicatorsIn(SATISFIED, "C D E", 21),
      ],
    },
  ],
];

const FOOTERS: readonly Case[] = [
  [
    "M18",
    "names, a telephone and a date",
    `${FORM.trimEnd()}${TEN_ROWS.trimEnd()}
  填表人：李敏 | | 联系电话：020-83331234 | 填报日期：2025年11月20日 | <
  `,
    { indicators: TEN },
  ],
  [
    "M18",
    "the same in cells of their own, after a blank row",
    `${FORM.trimEnd()}${TEN_ROWS.trimEnd()}

  填报人 | 李敏 | 电话 | 83331234 | 2025年11月
  单位负责人签字： | 王强 | 日期 | 2025.11.20 |
  `,
    { indicators: TEN },
  ],
  [
    "form.md §4",
    "the year among the footers",
    `${FORM.trimEnd()}${TEN_ROWS.trimEnd()}
  填表人：李敏 | | 电话：83331234 | 2026年度 |
  `,
    { year: { value: 2026, cell: "D29" }, indicators: TEN },
  ],
  [
    "M18",
    "blocks for the offices that judge, merged with room for a seal",
    `${FORM.trimEnd()}${TEN_ROWS.trimEnd()}
  主管部门审核意见 | 同意上报。⏎（盖章）⏎2025年11月25日 | << | |
  ^ | ^ | ^ | ^ | ^
  财政部门审核意见 | 指标数量、质量符合要求。⏎（公章） | << | |
  （盖章） | | 分管领导 | 张华 |
  `,
    { indicators: TEN },
  ],
  [
    "M18",
    "a footer right under the tasks of a form without indicators",
    `${TASKS.trimEnd()}
  填表人：李敏 | | 联系电话：83331234 | |
  `,
    { range: "A1:E16" },
  ],
];

export const ROWS: readonly Variant[] = [
  ...EMPTY_CATEGORIES,
  ...ROWS_CHANGED,
  ...LABELLING,
  ...FOOTERS,
].map(([id, name, drawing, read, more]) => {
  const sheet = drawnSheet("Sheet1", drawing, more);
  return oneForm(id, name, sheet, expectedForm(sheet, { ...PLACES, ...read }));
});
