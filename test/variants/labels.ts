import {
  emptyCategory,
  expectedForm,
  guangzhouBudget,
  indicatorsIn,
  NO_YEAR,
  tasksIn,
  type Places,
  type Readings,
} from "./support/expected-form";
import { drawnSheet, withCells } from "./support/drawn-sheet";
import { oneForm, type SheetSpec, type Variant } from "./support/variant";

/** Labels, titles and names as people write them: M06 to M08, M13, M14, and the synonyms. */

const COURT = drawnSheet(
  "申报表",
  `
  部门整体预算绩效目标申报表 | <<
  部门名称 | 南沙区人民法院 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 4862.37 | 财政拨款 | 6120.37 | <
  项目支出 | 1318 | 其他资金 | 60 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 150 | 区本级使用资金 | 6180.37 | <
  其他事业发展性支出 | 35.5 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | <<
  全年审结各类案件2.1万件，法定审限内结案率达到98%，执行到位金额不少于3亿元，当事人满意度不低于92%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  审判执行 | 审理刑事、民事、行政案件，开展集中执行 | 640 | 审结案件2.1万件 | <
  智慧法院建设 | 建设科技法庭，推行网上立案和电子送达 | 398 | 新建科技法庭6个 | <
  其他需完成的任务（可选填） | 人民陪审员培训 | 12 | 培训人民陪审员120名 | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 审结案件数（件） | 63000件 | 21000件
  ^ | ^ | 新建科技法庭数（个） | 18个 | 6个
  ^ | 质量指标 | 一审服判息诉率（%） | ≥90% | ≥90%
  ^ | 时效指标 | 法定审限内结案率（%） | ≥98% | ≥98%
  ^ | 成本指标 | 人均培训成本（元） | ≤1000元 | ≤1000元
  效益指标 | 经济效益指标 | 执行到位金额（亿元） | ≥9亿元 | ≥3亿元
  ^ | 社会效益指标 | 裁判文书上网率（%） | 100% | 100%
  ^ | 生态效益指标 | | |
  ^ | 可持续影响指标 | 诉源治理机制 | 长期运行 | 长期运行
  满意度指标 | 服务对象满意度指标 | 当事人满意度（%） | ≥92% | ≥92%
  `,
);

const PLACES: Places = {
  range: "A1:E28",
  title: "A1",
  year: NO_YEAR,
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14, 15),
  otherTasks: tasksIn("A B C D", 16),
  indicators: [
    ...indicatorsIn("产出指标/数量指标", "C D E", 19, 20),
    ...indicatorsIn("产出指标/质量指标", "C D E", 21),
    ...indicatorsIn("产出指标/时效指标", "C D E", 22),
    ...indicatorsIn("产出指标/成本指标", "C D E", 23),
    ...indicatorsIn("效益指标/经济效益指标", "C D E", 24),
    ...indicatorsIn("效益指标/社会效益指标", "C D E", 25),
    ...indicatorsIn("效益指标/可持续影响指标", "C D E", 27),
    ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 28),
  ],
  emptyCategories: [emptyCategory("效益指标/生态效益指标", "B26")],
};

/** What is written into cells, and how that changes what is read. */
interface Written {
  readonly cells: Parameters<typeof withCells>[1];
  readonly merges?: SheetSpec["merges"];
  readonly places?: Partial<Places>;
  readonly read?: Readings;
}

/** The form with its second row cut into cells of their own. */
const ROW_2_LOOSE = COURT.merges.filter((merge) => merge !== "B2:E2");

const in2025 = (cell: string): Partial<Places> => ({ year: { value: 2025, cell } });

const LABELS_TORN: readonly (readonly [name: string, written: Written])[] = [
  [
    "labels broken by line feeds",
    {
      cells: {
        A1: "部门整体预算\n绩效目标申报表",
        A4: "部门预算\n支出",
        B4: "预算金额\n（万元）",
        D4: "预算\n金额\n(万元)",
        B7: "预算金额\n（万元）",
        A9: "其他事业\n发展性支出",
        C9: "拟用于对下\n转移支付资金",
        A10: "总体\n绩效\n目标",
        A12: "年度\n重点\n工作\n任务",
        B13: "主要实施\n内容",
        C13: "拟投入的\n资金\n（万元）",
        A17: "绩\n效\n指\n标",
        D18: "实施周期\n指标值",
        B24: "经济效益\n指标",
        B27: "可持续\n影响指标",
        B28: "服务对象\n满意度指标",
      },
    },
  ],
  [
    "labels spaced out with blanks of every kind",
    {
      cells: {
        A1: "部 门 整 体 预 算 绩 效 目 标 申 报 表",
        A2: "部\u3000门\u3000名\u3000称",
        A3: "预 算 整 体 情 况",
        A5: "基 本 支 出",
        C5: "财\u00a0政\u00a0拨\u00a0款",
        A10: "总体\u200b绩效目标 ",
        A13: "名 \u3000称",
        A17: "绩 效 指 标",
        A18: "一 级 指 标",
        A19: "产 出 指 标",
        B19: "数 量 指 标",
        A24: " 效益指标",
      },
    },
  ],
  [
    "labels numbered, starred, with colons and points",
    {
      cells: {
        A2: "部门名称：",
        A3: "一、预算整体情况",
        A5: "1.基本支出",
        A6: "2、项目支出",
        C6: "（2）其他资金：",
        A10: "（二）总体绩效目标:",
        A12: "3．年度重点工作任务",
        A17: "★绩效指标",
        A19: "*产出指标（50分）",
        B19: "★数量指标",
        A24: "效益指标(30分)",
        A28: "满意度指标（10分）",
        C18: "三级指标（可增行）",
        E18: "年度指标值（包含数字及文字描述）",
      },
    },
  ],
  [
    "brackets of every shape",
    {
      cells: {
        B4: "预算金额〔万元〕",
        D4: "预算金额【万元】",
        B7: "预算金额[万元]",
        D7: "预算金额(万元）",
        C13: "拟投入的资金［万元］",
        D13: "期望达到的目标(概述",
        A16: "其他需完成的任务(可选填)",
      },
    },
  ],
];

const SYNONYMS: readonly (readonly [name: string, written: Written])[] = [
  [
    "other words, as they are confirmed",
    {
      cells: {
        A1: "部门(单位)整体支出绩效目标批复表",
        A2: "部门（单位）名称",
        A3: "部门总体资金情况",
        C5: "其中：财政拨款",
        C6: "自有资金",
        C9: "对下转移支付",
        A10: "年度总体目标",
        A12: "年度主要任务",
        A13: "任务名称",
        B13: "主要内容",
        C13: "预算金额(万元)",
        A17: "本年度绩效指标",
        C18: "指标内容",
        D18: "指标值(长期)",
        E18: "当年度指标值",
        A19: "预期产出指标",
        A24: "效果指标",
        B19: "数量指标（或建筑规模指标）",
        B22: "时效指标（工期指标、形象进度指标）",
        B23: "预算(或投资规模)控制指标",
        B26: "环境效益指标",
        B28: "社会公众或服务对象满意度指标",
      },
    },
  ],
  [
    "words of other offices, with the year of the form",
    {
      cells: {
        A1: "2027年部门整体绩效目标申报表",
        A3: "预算收支情况",
        A5: "基本支出预算",
        A6: "项目支出合计",
        C5: "财政拨款收入",
        C6: "非财政拨款",
        A10: "2027年度总体绩效目标",
        A12: "2027年度重点工作任务",
        C13: "2027年预算数（万元）",
        A17: "2027年绩效指标",
        D18: "2027-2029年指标值",
        E18: "2027年指标值",
      },
      places: { year: { value: 2027, cell: "A1" } },
    },
  ],
  [
    "other words, as they are expected",
    {
      cells: {
        A1: "部门预算整体支出绩效目标申报表",
        A2: "单位名称",
        A3: "年度预算申请",
        A6: "特定目标类",
        A8: "专项资金",
        A9: "部门发展性项目",
        C5: "预算内资金",
        C6: "单位资金",
        C8: "本级支出",
        A10: "部门整体绩效目标",
        A12: "重点工作",
        A13: "工作任务",
        B13: "主要工作内容",
        C13: "投入金额（万元）",
        D13: "预期成效",
        A16: "其他任务",
        A17: "绩效指标体系",
        C18: "绩效指标名称",
        D18: "中期指标值",
        E18: "年度目标值",
        A19: "履职产出",
        A24: "社会效应",
        B19: "数量目标",
        B21: "质量目标",
        B22: "时效目标",
        B23: "成本目标",
        B26: "生态环境效益指标",
        B27: "可持续发展影响",
        B28: "受益群众满意度",
      },
    },
  ],
];

/** Labels that mean something else in another place. */
const BY_PLACE: readonly (readonly [name: string, written: Written])[] = [
  [
    "the heading of the tasks' money is a section elsewhere",
    { cells: { C13: "项目资金（万元）" } },
  ],
  ["the heading of a value is a section elsewhere", { cells: { E18: "年度绩效指标" } }],
  ["a band that ends like a title", { cells: { A17: "绩效项目指标表" } }],
];

const YEARS: readonly (readonly [name: string, written: Written])[] = [
  [
    "a year behind the title, its bracket lost",
    { cells: { A1: "部门整体预算绩效目标申报表2025年度)" }, places: in2025("A1") },
  ],
  [
    "a year in a row of its own, its bracket lost",
    { cells: { E2: "2025年度)" }, merges: ROW_2_LOOSE, places: in2025("E2") },
  ],
  [
    "a year typed with spaces",
    { cells: { A1: "部门整体预算绩效目标申报表（ 2025 年 度 ）" }, places: in2025("A1") },
  ],
  [
    "a year in a second line of the title",
    { cells: { A1: "部门整体预算绩效目标申报表\n（2025年）" }, places: in2025("A1") },
  ],
  [
    "a year in wide digits in front",
    { cells: { A1: "２０２５年度部门整体预算绩效目标申报表" }, places: in2025("A1") },
  ],
  [
    "a bare year in half a bracket",
    { cells: { A1: "部门整体预算绩效目标申报表（2025" }, places: in2025("A1") },
  ],
  [
    "a unit's name and the year in front",
    { cells: { A1: "南沙区人民法院2025年部门整体支出绩效目标申报表" }, places: in2025("A1") },
  ],
  [
    "a year in a cell of its own",
    { cells: { E2: "（ 2025年度）" }, merges: ROW_2_LOOSE, places: in2025("E2") },
  ],
  [
    "a year beside its label, a blank cell between",
    { cells: { C2: "预算年度", E2: 2025 }, merges: ROW_2_LOOSE, places: in2025("E2") },
  ],
  [
    "a year beside its label",
    { cells: { D2: "预算年度", E2: 2025 }, merges: ROW_2_LOOSE, places: in2025("E2") },
  ],
];

const TITLES: readonly (readonly [name: string, written: Written])[] = [
  ["a title with the number of its annex", { cells: { A1: "附件2：部门整体预算绩效目标申报表" } }],
  ["the approved form of a unit", { cells: { A1: "单位整体绩效目标批复表" } }],
  ["a budget before the expenditure", { cells: { A1: "部门预算整体支出绩效目标表" } }],
  ["a title numbered as a table", { cells: { A1: "表三 部门整体预算绩效目标申报表" } }],
  [
    "a title with a word for samples behind",
    { cells: { A1: "部门整体预算绩效目标申报表（样表）" } },
  ],
  [
    "a unit whose name says what other forms are called",
    { cells: { A1: "市重点项目评价监控中心部门整体预算绩效目标申报表" } },
  ],
];

const NAMES: readonly (readonly [name: string, written: Written])[] = [
  ["a code in square brackets", { cells: { B2: "[012003]南沙区人民法院" } }],
  ["a code and a suffix", { cells: { B2: "(521)南沙区人民法院(部门)" } }],
  ["a code and a hyphen", { cells: { B2: "805001-南沙区人民法院" } }],
  [
    "a code behind the label of both",
    { cells: { A2: "主管部门及代码", B2: "012003 南沙区人民法院" } },
  ],
  [
    "name and label in one cell",
    {
      cells: { A2: "填报单位（盖章）：[012003]南沙区人民法院", B2: null },
      merges: [...ROW_2_LOOSE, "A2:E2"],
      places: { department: "A2" },
      read: { A2: "[012003]南沙区人民法院" },
    },
  ],
  [
    "no name, and the label of the code beside",
    {
      cells: { B2: null, D2: "部门预算编码", E2: "012003" },
      merges: [...ROW_2_LOOSE, "B2:C2"],
    },
  ],
  [
    "the code in a cell behind the name",
    { cells: { D2: "部门预算编码", E2: "012003" }, merges: [...ROW_2_LOOSE, "B2:C2"] },
  ],
];

const RESIDUE: readonly (readonly [name: string, written: Written])[] = [
  [
    "residue of the template stays as it is",
    {
      cells: {
        A11: "目标1：",
        A14: "××工作",
        C19: "审结案件数（≥**个）",
        D19: "……",
        E19: "XX件",
        C21: "指标1：",
        E25: "请填写",
      },
    },
  ],
  [
    "a remark of the template below",
    { cells: { A29: "注：请根据实际情况填写，无此类指标的填“无”。" } },
  ],
];

const NUMBERED: readonly (readonly [name: string, written: Written])[] = [
  [
    "contents numbered",
    {
      cells: {
        A11: "目标1：审结案件2.1万件；\n目标2：执行到位3亿元。",
        A14: "1.审判执行",
        B14: "（1）审理案件；（2）集中执行",
        A15: "目标2：智慧法院建设",
        C19: "指标1：审结案件数（件）",
        C20: "指标2：新建科技法庭数（个）",
        E19: "1、21000件",
      },
    },
  ],
];

const GROUPS: readonly (readonly [
  id: Variant["id"],
  cases: readonly (readonly [name: string, written: Written])[],
])[] = [
  ["M06", LABELS_TORN],
  ["variants.md §5", SYNONYMS],
  ["variants.md §5", BY_PLACE],
  ["M07", YEARS],
  ["variants.md §5", TITLES],
  ["M08", NAMES],
  ["M13", RESIDUE],
  ["M14", NUMBERED],
];

export const LABELS: readonly Variant[] = GROUPS.flatMap(([id, cases]) =>
  cases.map(([name, { cells, merges = COURT.merges, places, read }]) => {
    const sheet = { ...withCells(COURT, cells), merges };
    return oneForm(id, name, sheet, expectedForm(sheet, { ...PLACES, ...places }, read));
  }),
);
