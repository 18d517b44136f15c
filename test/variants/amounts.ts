import {
  emptyCategory,
  expectedForm,
  guangzhouBudget,
  indicatorsIn,
  tasksIn,
  type Places,
  type Readings,
} from "./support/expected-form";
import { drawnSheet, withCells } from "./support/drawn-sheet";
import { oneForm, type Feature, type SheetSpec, type Variant } from "./support/variant";

/** Amounts as people write them: M01 to M04, M22, M24 and M26. */

const ROADS = drawnSheet(
  "申报表",
  `
  部门整体预算绩效目标申报表（2025年度） | <<
  部门名称 | 番禺区公路养护中心 | <<
  预算整体情况 | <<
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 531 | 财政拨款 | 718.4 | <
  项目支出 | 187.4 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 690.4 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 28 | <
  总体绩效目标 | <<
  2025年养护县乡道412公里，修复病害路面3.6万平方米，优良路率达到92%，群众出行满意度不低于90%。 | <<
  年度重点工作任务 | <<
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  县乡道日常养护 | 清扫路面、疏通边沟、修剪行道树 | 96.25 | 养护里程412公里 | <
  路面修复 | 铣刨重铺沥青路面 | 63.15 | 修复路面3.6万平方米 | <
  下达镇街村道养护经费 | 按里程拨付各镇街 | 28 | 16个镇街全部拨付 | <
  其他需完成的任务（可选填） | | | | <
  绩效指标 | <<
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | 养护里程（公里） | 1236公里 | 412公里
  ^ | ^ | 修复路面面积（万平方米） | 10.8万平方米 | 3.6万平方米
  ^ | 质量指标 | 优良路率（%） | ≥92% | ≥92%
  ^ | 时效指标 | 路面修复完工时间 | 2027年11月底前 | 11月底前
  ^ | 成本指标 | 每公里养护成本（万元） | ≤0.24万元 | ≤0.24万元
  效益指标 | 经济效益指标 | 降低车辆损耗 | 明显 | 明显
  ^ | 社会效益指标 | 通车保证率（%） | ≥98% | ≥98%
  ^ | 生态效益指标 | | |
  ^ | 可持续影响指标 | 养护机制健全程度 | 健全 | 健全
  满意度指标 | 服务对象满意度指标 | 群众出行满意度（%） | ≥90% | ≥90%
  `,
);

const PLACES: Places = {
  range: "A1:E29",
  title: "A1",
  year: { value: 2025, cell: "A1" },
  department: "B2",
  budget: guangzhouBudget(5),
  overallGoal: "A11",
  tasks: tasksIn("A B C D", 14, 15, 16),
  indicators: [
    ...indicatorsIn("产出指标/数量指标", "C D E", 20, 21),
    ...indicatorsIn("产出指标/质量指标", "C D E", 22),
    ...indicatorsIn("产出指标/时效指标", "C D E", 23),
    ...indicatorsIn("产出指标/成本指标", "C D E", 24),
    ...indicatorsIn("效益指标/经济效益指标", "C D E", 25),
    ...indicatorsIn("效益指标/社会效益指标", "C D E", 26),
    ...indicatorsIn("效益指标/可持续影响指标", "C D E", 28),
    ...indicatorsIn("满意度指标/服务对象满意度指标", "C D E", 29),
  ],
  emptyCategories: [emptyCategory("效益指标/生态效益指标", "B27")],
};

/** The contents of cells, by address, and what is read from them if that differs. */
interface Written {
  readonly cells: Parameters<typeof withCells>[1];
  readonly formulas?: SheetSpec["formulas"];
  readonly numberFormats?: SheetSpec["numberFormats"];
  readonly merges?: SheetSpec["merges"];
  readonly read: Readings;
  readonly unit?: Places["unit"];
}

const NO_UNIT = {
  B4: "预算金额",
  D4: "预算金额",
  B7: "预算金额",
  D7: "预算金额",
  C13: "拟投入的资金",
};

const YUAN = {
  B4: "预算金额（元）",
  D4: "预算金额（元）",
  B7: "预算金额（元）",
  D7: "预算金额（元）",
  C13: "拟投入的资金（元）",
  B5: 5310000,
  B6: "1,874,000.00",
  D5: 7184000,
  D6: 0,
  D8: "6904000元",
  D9: 280000,
  C14: 962500,
  C15: "63.15万元",
  C16: "￥280,000",
};
const READ_YUAN = {
  B5: 531,
  B6: 187.4,
  D5: 718.4,
  D8: 690.4,
  D9: 28,
  C14: 96.25,
  C15: 63.15,
  C16: 28,
};

const CASES: readonly (readonly [id: Variant["id"], name: string, written: Written])[] = [
  ["M01", "numbers", { cells: {}, read: {} }],
  [
    "M01",
    "a unit behind every number",
    {
      cells: {
        B5: "531万元",
        B6: "187.40万",
        D5: "0.07184亿元",
        D8: "6904000元",
        D9: "28 万 元",
        C14: "96.25万元",
        C15: "６３．１５万元",
        C16: "28.00万",
      },
      read: {
        B5: 531,
        B6: 187.4,
        D5: 718.4,
        D8: 690.4,
        D9: 28,
        C14: 96.25,
        C15: 63.15,
        C16: 28,
      },
    },
  ],
  [
    "M01",
    "thousands: 2000万元 and 120万 under a header in 万元",
    {
      cells: { B5: "2000万元", B6: "120万", D5: "2,120万元", D6: "0元" },
      read: { B5: 2000, B6: 120, D5: 2120, D6: 0 },
    },
  ],
  [
    "M02",
    "an explanation in brackets, nested ones too",
    {
      cells: {
        B6: "187.4（含上年结转20.5）",
        D5: "718.4万元(其中：一般公共预算690.4万元，政府性基金28万元)",
        C14: "96.25（养护［含保洁］82.25；绿化14）",
        C15: "（暂定）63.15",
      },
      read: { B6: 187.4, D5: 718.4, C14: 96.25, C15: 63.15 },
    },
  ],
  [
    "M02",
    "the text doubled, the explanation too",
    {
      cells: {
        B5: "531531",
        B6: "187.4187.4",
        D5: "718.40万元718.40万元",
        C14: "525万525万(其中设备200万元,道班用房325万元)",
        C15: "525万(其中设备200万元)525万(其中设备200万元)",
      },
      // 531531 is a number of its own, and stays one.
      read: { B5: 531531, B6: 187.4, D5: 718.4, C14: 525, C15: 525 },
    },
  ],
  [
    "M02",
    "two different numbers, words, wrong groups: no number",
    {
      cells: {
        B5: "120万元80万元",
        B6: "二十三万",
        D5: "12,34",
        D6: "见附表",
        D8: "690.4.0",
        C14: "约96",
        C15: "60-65",
        C16: "28万元/年",
      },
      read: {
        B5: null,
        B6: null,
        D5: null,
        D6: null,
        D8: null,
        C14: null,
        C15: null,
        C16: null,
      },
    },
  ],
  [
    "M03",
    "元 and 万元 mixed in one table: as it stands",
    { cells: { B5: 5310000, B6: 187.4 }, read: { B5: 5310000 } },
  ],
  ["M03", "the whole form in 元, by its headers", { cells: YUAN, read: READ_YUAN, unit: "元" }],
  [
    "M03",
    "the whole form in 元, by a line above",
    {
      cells: { ...YUAN, ...NO_UNIT, E2: "单位：元" },
      merges: ROADS.merges.map((merge) => (merge === "B2:E2" ? "B2:D2" : merge)),
      read: READ_YUAN,
      unit: "元",
    },
  ],
  [
    "M03",
    "the suffix goes before the unit of the sheet",
    {
      cells: { ...NO_UNIT, B5: "5310000元", B6: "187.4万元", C14: "962,500元" },
      read: { B5: 531, B6: 187.4, C14: 96.25 },
      unit: null,
    },
  ],
  [
    "M04",
    "marks for nothing",
    {
      cells: {
        B5: null,
        B6: "—",
        D5: "——",
        D6: "/",
        B8: "*",
        B9: "无",
        D8: "不适用",
        D9: "--",
        C14: " ",
        C15: "－",
        C16: "／",
      },
      read: {
        B5: null,
        B6: null,
        D5: null,
        D6: null,
        B8: null,
        B9: null,
        D8: null,
        D9: null,
        C14: null,
        C15: null,
        C16: null,
      },
    },
  ],
  [
    "M04",
    "0 for a blank, as number, text and accounting format",
    {
      cells: { B8: 0, B9: "0", D6: "0.00", D9: 0 },
      numberFormats: { B8: "0.00_);(0.00)", D9: '#,##0.00;-#,##0.00;"-"' },
      read: { B9: 0, D6: 0 },
    },
  ],
  [
    "M22",
    "numbers stored as text",
    {
      cells: {
        B5: "531",
        B6: "\n187.4",
        D5: "718.40\u3000",
        D6: "０．００",
        D8: " 690.40 ",
        D9: "２８",
        C14: "96.25\n",
        C15: "1,063.15",
        C16: "¥28.00",
      },
      read: {
        B5: 531,
        B6: 187.4,
        D5: 718.4,
        D6: 0,
        D8: 690.4,
        D9: 28,
        C14: 96.25,
        C15: 1063.15,
        C16: 28,
      },
    },
  ],
  [
    "M22",
    "a sum over texts, which is 0: what the cell holds, the amounts being read by themselves",
    {
      cells: { B5: "531", B6: "187.4", D5: 0 },
      formulas: { D5: "=SUM(B5:B6)" },
      read: { B5: 531, B6: 187.4 },
    },
  ],
  [
    "M22",
    "negative, in both ways of writing; the dust of binary fractions",
    {
      cells: { B8: "(2.50)", B9: "-2.5", D6: 0.1 + 0.2, D9: -28, C14: 96.250000001 },
      numberFormats: { D9: "0.00;[Red](0.00)" },
      read: { B8: -2.5, B9: -2.5, D6: 0.3, C14: 96.25 },
    },
  ],
  [
    "M24",
    "digits torn apart by a scan are joined; letters among them are not read as digits",
    {
      cells: { B5: "531.204 6", B6: "1 87.4", D5: "7l8.4", D6: "O", C14: "96. 25", C15: "63。15" },
      read: { B5: 531.2046, B6: 187.4, D5: null, D6: null, C14: 96.25, C15: null },
    },
  ],
  [
    "M26",
    "formulas with and without a stored result",
    {
      cells: { B2: null, B5: 531, B6: null, D5: "718.4万元", C14: null, E20: null },
      formulas: {
        B2: "=封面!B3",
        B5: "=SUM(B40:B41)",
        B6: "=B40*2",
        D5: '=718.4&"万元"',
        C14: "=C15+C16",
        E20: "=D20",
      },
      read: { D5: 718.4, B2: null },
    },
  ],
  [
    "M26",
    "error values, as such and as what a narrow column shows",
    {
      cells: {
        B5: "#REF!",
        B6: "#N/A",
        D5: "######",
        D6: "#DIV/0!",
        D8: "#VALUE!",
        C14: "#NAME?",
        D14: "#REF!",
        E20: "#N/A",
      },
      read: { B5: null, B6: null, D5: null, D6: null, D8: null, C14: null },
    },
  ],
];

export const AMOUNTS: readonly Variant[] = CASES.map(
  ([id, name, { cells, formulas = {}, numberFormats = {}, merges = ROADS.merges, read, unit }]) => {
    const sheet = { ...withCells(ROADS, cells), formulas, numberFormats, merges };
    const places = unit === undefined ? PLACES : { ...PLACES, unit };
    const needs: readonly Feature[] = Object.keys(formulas).length > 0 ? ["formulas"] : [];
    return oneForm(id, name, sheet, expectedForm(sheet, places, read), { needs });
  },
);
