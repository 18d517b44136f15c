import type { Declaration } from "../../src/declaration/declaration";
import type { BudgetField } from "../../src/declaration/form-parts";
import { EDITIONS } from "../../src/editions/editions";
import { readWorkbook } from "../../src/reader/read-workbook";
import type { RangeAddress } from "../../src/sheet/address";
import type { CellValue, SheetPicture } from "../../src/sheet/sheet-picture";
import { sheetPicture } from "./sheet-picture";

/** 名称, 主要实施内容, 拟投入的资金, 期望达到的目标. */
export type TaskRow = readonly [CellValue, CellValue, CellValue, CellValue];

/** 三级指标, 实施周期指标值, 年度指标值. */
export type IndicatorRow = readonly [CellValue, CellValue, CellValue];

/** What is filled into a form. */
export interface FormContent {
  readonly title: CellValue;
  readonly department: CellValue;
  readonly budget: Readonly<Record<BudgetField, CellValue>>;
  readonly goal: CellValue;
  readonly tasks: readonly TaskRow[];
  /** Content, amount and target of 其他需完成的任务. */
  readonly otherTask: readonly [CellValue, CellValue, CellValue];
  /** Rows by second-level category; a category that is not named stays blank. */
  readonly indicators: Readonly<Record<string, readonly IndicatorRow[]>>;
}

/** What a form has in place of the consistent content. */
export type FormChanges = Partial<Omit<FormContent, "budget">> & {
  readonly budget?: Partial<FormContent["budget"]>;
};

/** The form of an education bureau in which everything is filled and every sum holds. */
export const CONSISTENT: FormContent = {
  title: "2025年部门整体预算绩效目标申报表",
  department: "广州市荔湾区教育局(部门)",
  budget: {
    basicExpenditure: 812.4,
    projectExpenditure: 120,
    fiscalAppropriation: 900,
    otherFunds: 32.4,
    specialFunds: 0,
    otherDevelopment: 0,
    ownLevel: 932.4,
    transferDown: 0,
  },
  goal: "2025年完成3所学校校舍维修，培训教师300人次，资助家庭经济困难学生500人。",
  tasks: [
    ["校舍维修", "维修3所小学的屋面和门窗。", 60, "2025年8月底前完成3所学校维修。"],
    ["教师培训", "组织教师培训6期。", 30, "培训教师300人次。"],
    ["学生资助", "资助家庭经济困难学生。", 20, "资助学生500人。"],
  ],
  otherTask: [null, null, null],
  indicators: {
    数量指标: [
      ["维修校舍数量（所）", "≥3所", "≥3所"],
      ["培训教师人次（人次）", "≥300人次", "≥300人次"],
    ],
    质量指标: [["维修工程验收合格率", "100%", "100%"]],
    时效指标: [["维修完成时间", "2025年8月底前", "2025年8月底前"]],
    成本指标: [["维修总成本", "≤60万元", "≤60万元"]],
    经济效益指标: [["资助减轻家庭支出", "≥20万元", "≥20万元"]],
    社会效益指标: [["困难学生受助覆盖率", "≥98%", "≥98%"]],
    生态效益指标: [["节能灯具使用率", "≥90%", "≥90%"]],
    可持续影响指标: [["校舍安全使用年限", "≥10年", "≥10年"]],
    服务对象满意度指标: [["师生满意度", "≥90%", "≥90%"]],
  },
};

/** The classes and categories that the form prints, in order. */
const CATEGORIES = {
  产出指标: ["数量指标", "质量指标", "时效指标", "成本指标"],
  效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
  满意度指标: ["服务对象满意度指标"],
} as const;

const FIRST_TASK_ROW = 14;

/** The consistent form with some changes, as a sheet: title in A1, amounts in B5 … D9, tasks from row 14 on. */
export function formPicture(changes: FormChanges = {}): SheetPicture {
  const form = { ...CONSISTENT, ...changes, budget: { ...CONSISTENT.budget, ...changes.budget } };
  const rows = [...upperRows(form), ...indicatorRows(form.indicators)];
  return sheetPicture({ rows, merges: merges(rows, form.tasks.length) });
}

/** The consistent form with some changes, as the reader reads it. */
export function declarationWith(changes: FormChanges = {}): Declaration {
  return readForm(formPicture(changes));
}

/** The one declaration on a sheet. @throws Error when the reader does not find exactly one. */
export function readForm(sheet: SheetPicture): Declaration {
  const reading = readWorkbook({ fileName: null, sheets: [sheet] }, EDITIONS);
  const [declaration, another] = reading.status === "read" ? reading.declarations : [];
  if (declaration === undefined || another !== undefined) {
    throw new Error("The sheet does not hold exactly one declaration");
  }
  return declaration;
}

function upperRows({ title, department, budget, goal, tasks, otherTask }: FormContent) {
  const amounts = "预算金额（万元）";
  const [content, amount, target] = otherTask;
  return [
    [title],
    ["部门名称", department],
    ["预算整体情况"],
    ["部门预算支出", amounts, "收入来源", amounts],
    ["基本支出", budget.basicExpenditure, "财政拨款", budget.fiscalAppropriation],
    ["项目支出", budget.projectExpenditure, "其他资金", budget.otherFunds],
    ["事业发展性支出", amounts, "按预算级次划分", amounts],
    ["财政专项资金", budget.specialFunds, "区本级使用资金", budget.ownLevel],
    ["其他事业发展性支出", budget.otherDevelopment, "拟用于对下转移支付资金", budget.transferDown],
    ["总体绩效目标"],
    [goal],
    ["年度重点工作任务"],
    ["名称", "主要实施内容", "拟投入的资金（万元）", "期望达到的目标（概述）"],
    ...tasks,
    ["其他需完成的任务（可选填）", content, amount, target],
    ["绩效指标"],
    ["一级指标", "二级指标", "三级指标", "实施周期指标值", "年度指标值"],
  ];
}

/** Labels are repeated on every row, as in forms that were exported. */
function indicatorRows(indicators: FormContent["indicators"]): readonly (readonly CellValue[])[] {
  const blank: IndicatorRow = [null, null, null];
  return Object.entries(CATEGORIES).flatMap(([level1, categories]) =>
    categories.flatMap((level2) =>
      (indicators[level2] ?? [blank]).map((row) => [level1, level2, ...row]),
    ),
  );
}

/** Single cells over the full width, and the last column of the upper sections. */
function merges(
  rows: readonly (readonly CellValue[])[],
  taskCount: number,
): readonly RangeAddress[] {
  const lastUpperRow = FIRST_TASK_ROW + taskCount;
  return rows.slice(0, lastUpperRow + 1).flatMap((row, index): readonly RangeAddress[] => {
    const number = index + 1;
    if (row.length < 4) {
      return [row.length === 1 ? `A${number}:E${number}` : `B${number}:E${number}`];
    }
    return [`D${number}:E${number}`];
  });
}
