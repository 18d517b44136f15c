import {
  emptyCategory,
  expectedForm,
  guangzhouBudget,
  indicatorsIn,
  NO_BUDGET,
  NO_YEAR,
  tasksIn,
  type Places,
} from "./support/expected-form";
import { drawnSheet, withCells } from "./support/drawn-sheet";
import {
  oneForm,
  workbookOf,
  type ExpectedForm,
  type SheetSpec,
  type Variant,
} from "./support/variant";

/** Workbooks with many sheets, file names, and what sheets contain besides their cells: M19 to M21, M25, M27. */

const MUSEUM = drawnSheet(
  "整体绩效目标表",
  `
  部门整体预算绩效目标申报表 | <<
  部门名称 | 市博物馆 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 1420.35 | 财政拨款 | 2760.35 | <
  项目支出 | 1400 | 其他资金 | 60 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 300 | 市本级使用资金 | 2820.35 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  举办临时展览8个，修复文物260件，接待观众85万人次。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  临时展览 | 策展、布展、宣传推广 | 520 | 举办展览8个 | <
  文物修复 | 书画、陶瓷、金属文物修复 | 310.5 | 修复260件 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 临时展览数（个） | 24个 | 8个
  ^ | ^ | 修复文物件数（件） | 780件 | 260件
  ^ | 质量指标 | 文物安全事故（起） | 0起 | 0起
  效益指标 | 社会效益指标 | 观众人次（万人次） | 255万人次 | 85万人次
  ^ | 生态效益指标 | | |
  满意度指标 | 服务对象满意度指标 | 观众满意度（%） | ≥95% | ≥95%
  `,
);

const MUSEUM_PLACES: Places = {
  range: "A1:E23",
  title: "A1",
  year: NO_YEAR,
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14, 15),
  indicators: [
    ...indicatorsIn("产出指标/数量指标", "C D E", 18, 19),
    ...indicatorsIn("产出指标/质量指标", "C D E", 20),
    ...indicatorsIn("效益指标/社会效益指标", "C D E", 21),
    ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 23),
  ],
  emptyCategories: [emptyCategory("效益指标/生态效益指标", "B22")],
};

const THEATRE = drawnSheet(
  "表十三",
  `
  2026年度部门整体预算绩效目标申报表 | <<
  部门名称 | 市粤剧院 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 800 | 财政拨款 | 900 | <
  项目支出 | 400 | 其他资金 | 300 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 市本级使用资金 | 1200 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  演出180场，创排新编粤剧1部。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  惠民演出 | 送戏下乡、进校园 | 260 | 演出180场 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 演出场次（场） | 540场 | 180场
  效益指标 | 社会效益指标 | 观众人次（万人次） | 54万人次 | 18万人次
  满意度指标 | 服务对象满意度指标 | 观众满意度（%） | ≥90% | ≥90%
  `,
);

const THEATRE_PLACES: Places = {
  range: "A1:E19",
  title: "A1",
  year: { value: 2026, cell: "A1" },
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14),
  indicators: [
    ...indicatorsIn("产出指标/数量指标", "C D E", 17),
    ...indicatorsIn("效益指标/社会效益指标", "C D E", 18),
    ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 19),
  ],
};

const COVER = drawnSheet(
  "封面",
  `
  2026年度
  部门预算报送材料
  | |
  单位名称： | 市博物馆
  报送日期： | 2025年11月
  `,
);

const INCOME = drawnSheet(
  "表一",
  `
  部门收支总体情况表 | <<
  单位：市博物馆 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  财政拨款 | 2760.35 | 基本支出 | 1420.35
  其他资金 | 60 | 项目支出 | 1400
  合计 | 2820.35 | 合计 | 2820.35
  `,
);

const PROJECT = drawnSheet(
  "项目01",
  `
  项目支出绩效目标申报表 | <<
  项目名称 | 临时展览 | 项目单位 | 市博物馆 | <
  项目资金（万元） | 年度资金总额 | 520 | <<
  ^ | 其中：财政拨款 | 520 | <<
  年度目标 | 举办临时展览8个 | <<
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
  ^ | 产出指标 | 数量指标 | 展览数（个） | 8个
  ^ | 效益指标 | 社会效益指标 | 观众人次 | 20万人次
  `,
);

const TRANSFER = drawnSheet(
  "对下转移支付",
  `
  对下转移支付绩效目标表 | <<
  项目名称 | 县级博物馆补助 | <<
  年度目标 | 补助县级博物馆5家 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 补助家数 | 5家
  `,
);

const SELF_EVALUATION = drawnSheet(
  "自评表",
  `
  2024年度部门整体支出绩效自评表 | <<
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 得分
  产出指标 | 数量指标 | 临时展览数（个） | 8个 | 9个 | 10
  `,
);

const EXPLANATION = drawnSheet(
  "填报说明",
  `
  填报说明 | <<
  一、《部门整体预算绩效目标申报表》由部门填写，部门名称、预算整体情况、总体绩效目标、年度重点工作任务、绩效指标均为必填。 | <<
  部门名称 | 填写部门全称
  预算整体情况 | 填写基本支出、项目支出等
  基本支出 | 人员经费、公用经费
  财政拨款 | 一般公共预算拨款
  总体绩效目标 | 概述全年目标
  年度重点工作任务 | 列出3至5项
  绩效指标 | 一级指标、二级指标、三级指标
  产出指标 | 数量、质量、时效、成本
  `,
);

const PROSE = drawnSheet(
  "说明",
  `
  一、部门整体预算绩效目标申报表由部门填写，一式两份，于2025年11月30日前报财政局。
  二、预算整体情况：填写基本支出、项目支出、财政拨款、其他资金。
  三、总体绩效目标：概述全年目标；年度重点工作任务：列出3至5项。
  四、绩效指标：一级指标、二级指标不得改动，三级指标、年度指标值应当细化、量化。
  `,
);

const IN_2026 = { year: { value: 2026, cell: null } } as const;

function museum(places: Partial<Places> = {}, sheet: SheetSpec = MUSEUM): ExpectedForm {
  return expectedForm(sheet, { ...MUSEUM_PLACES, ...places });
}

const THEATRE_FORM = expectedForm(THEATRE, THEATRE_PLACES);

const YUNNAN = drawnSheet(
  "部门整体支出绩效目标表",
  `
  部门整体支出绩效目标表 | <<
  单位名称：市博物馆 | | | 单位：万元
  部门职责 | 收藏、研究、展示文物 | <<
  总体绩效目标 | 举办展览8个，接待观众85万人次。 | <<
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 指标值
  产出指标 | 数量指标 | 举办展览 | 8个
  效益指标 | 社会效益指标 | 观众人次 | 85万人次
  `,
);

const YUNNAN_FORM = expectedForm(
  YUNNAN,
  {
    edition: "auto",
    range: "A1:D8",
    title: "A1",
    ...IN_2026,
    department: "A2",
    budget: NO_BUDGET,
    overallGoal: "B4",
    tasks: [],
    indicators: [
      ...indicatorsIn("产出指标/数量指标", "C - D", 7),
      ...indicatorsIn("效益指标/社会效益指标", "C - D", 8),
    ],
  },
  { A2: "市博物馆" },
);

const MANY_SHEETS: readonly Variant[] = [
  workbookOf(
    "M19",
    "a cover, tables of the budget and dozens of projects around one declaration",
    [
      COVER,
      INCOME,
      MUSEUM,
      ...Array.from({ length: 24 }, (_, index) => ({ ...PROJECT, name: `项目${index + 1}` })),
      TRANSFER,
      SELF_EVALUATION,
    ],
    { forms: [museum(IN_2026)] },
  ),
  workbookOf(
    "variants.md §2",
    "Yunnan: one of 17 sheets of a budget, without money of its own",
    [
      COVER,
      ...Array.from({ length: 12 }, (_, index) => ({ ...INCOME, name: `表${index + 1}` })),
      YUNNAN,
      PROJECT,
      TRANSFER,
      SELF_EVALUATION,
    ],
    { forms: [YUNNAN_FORM] },
  ),
  workbookOf("M19", "two departments on two sheets", [MUSEUM, THEATRE], {
    forms: [museum(), THEATRE_FORM],
  }),
  workbookOf(
    "M19",
    "two departments, the first on a hidden sheet: the visible one goes first",
    [{ ...MUSEUM, visibility: "Hidden" }, THEATRE, { ...INCOME, visibility: "VeryHidden" }],
    { forms: [THEATRE_FORM, museum()] },
  ),
  workbookOf("M19", "no declaration among the tables", [INCOME, PROJECT, TRANSFER], {
    reason: "project",
    sheet: "项目01",
  }),
  workbookOf("M19", "the department on the cover only", [COVER, withCells(MUSEUM, { B2: null })], {
    forms: [
      museum(
        { ...IN_2026, department: { value: "市博物馆", cell: null } },
        withCells(MUSEUM, { B2: null }),
      ),
    ],
  }),
  workbookOf("M25", "a sheet that explains every label", [EXPLANATION, MUSEUM], {
    forms: [museum()],
  }),
  workbookOf("M25", "nothing but paragraphs that quote every label", [PROSE], {
    reason: "none",
    sheet: null,
  }),
  workbookOf(
    "M25",
    "paragraphs below the form that quote its labels",
    [
      withCells(MUSEUM, {
        A25: "填报说明：1.部门名称、总体绩效目标、年度重点工作任务均为必填；2.一级指标、二级指标不得改动。",
        A26: "产出指标中的数量指标、质量指标至少各填一项，请报部门整体预算绩效目标申报表一式两份。",
        A27: "绩效指标应细化、量化。",
      }),
    ],
    { forms: [museum()] },
  ),
];

const FILES: readonly Variant[] = [
  ...["2026年部门整体绩效目标申报表.xlsx", "附件3_市博物馆_2026_2820.35万元.xlsx"].map((fileName) =>
    oneForm("M20", `the year in the name of the file: ${fileName}`, MUSEUM, museum(IN_2026), {
      fileName,
    }),
  ),
  oneForm(
    "M20",
    "the year in the name of the sheet",
    { ...MUSEUM, name: "2026年申报表" },
    museum(IN_2026, { ...MUSEUM, name: "2026年申报表" }),
  ),
  oneForm("M20", "no year in a number and a date", MUSEUM, museum(), {
    fileName: "20251130-市博物馆-12025号.xlsx",
  }),
  oneForm("M21", "as WPS saves it, and everybody else", MUSEUM, museum(), {
    fileName: "工作簿1.xlsx",
  }),
  oneForm("M27", "a file of another kind than its name says", MUSEUM, museum(), {
    fileName: "申报表.et",
  }),
  oneForm("M27", "an .et file renamed", MUSEUM, museum(), { fileName: "申报表.xls" }),
];

const BESIDE_CELLS: readonly Variant[] = [
  oneForm(
    "M27",
    "hidden rows are read like others",
    { ...MUSEUM, hiddenRows: [14, 18, 21] },
    museum(),
    { needs: ["hidden rows"] },
  ),
  oneForm(
    "M27",
    "remarks of a reviewer as comments",
    {
      ...MUSEUM,
      comments: { B5: "请核实基本支出", E18: "与项目表不一致：总体绩效目标", A11: "目标过于笼统" },
    },
    museum(),
    { needs: ["comments"] },
  ),
  oneForm("M27", "a protected sheet", { ...MUSEUM, isProtected: true }, museum()),
];

export const SHEETS: readonly Variant[] = [...MANY_SHEETS, ...FILES, ...BESIDE_CELLS];
