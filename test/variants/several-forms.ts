import { toPosition } from "../../src/sheet/address";
import {
  guangzhouBudget,
  expectedForm,
  indicatorsIn,
  tasksIn,
  type Places,
} from "./support/expected-form";
import { drawnSheet } from "./support/drawn-sheet";
import { workbookOf, type Variant } from "./support/variant";

/** Forms and other tables together on one sheet: M19. */

const ROWS_OF_FORM = 19;

const form = (department: string): string =>
  `
  部门整体预算绩效目标申报表（2026年度） | < | < | < | <
  部门名称 | ${department} | < | < | <
  预算整体情况 | < | < | < | <
  部门预算支出 | 预算金额（万元） | 收入来源 | 预算金额（万元） | <
  基本支出 | 210 | 财政拨款 | 330 | <
  项目支出 | 120 | 其他资金 | 0 | <
  事业发展性支出 | 预算金额（万元） | 按预算级次划分 | 预算金额（万元） | <
  财政专项资金 | 0 | 区本级使用资金 | 330 | <
  其他事业发展性支出 | 0 | 拟用于对下转移支付资金 | 0 | <
  总体绩效目标 | < | < | < | <
  ${department}全年接待群众1.2万人次。 | < | < | < | <
  年度重点工作任务 | < | < | < | <
  名称 | 主要实施内容 | 拟投入的资金（万元） | 期望达到的目标（概述） | <
  窗口服务 | ${department}窗口受理、办理 | 88 | 接待1.2万人次 | <
  绩效指标 | < | < | < | <
  一级指标 | 二级指标 | 三级指标 | 实施周期指标值 | 年度指标值
  产出指标 | 数量指标 | ${department}接待人次 | 3.6万人次 | 1.2万人次
  效益指标 | 社会效益指标 | 办结率（%） | ≥99% | ≥99%
  满意度指标 | 服务对象满意度指标 | 群众满意度（%） | ≥95% | ≥95%
`.trim();

const PROJECT = `
  项目支出绩效目标申报表 | < | < | < | <
  项目名称 | 窗口设备更新 | < | < | <
  年度目标 | 更新叫号系统1套 | < | < | <
  一级指标 | 二级指标 | 三级指标 | 指标值 | <
  产出指标 | 数量指标 | 叫号系统 | 1套 | <
`.trim();

/** The places of a `form` whose title is in this cell. */
function formAt(title: string): Places {
  const { row, column } = toPosition(title);
  const first = row + 1;
  const [a = "", b = "", c = "", d = "", e = ""] = "ABCDEFGHIJK".slice(column);
  return {
    range: `${a}${first}:${e}${first + ROWS_OF_FORM - 1}`,
    title,
    year: { value: 2026, cell: title },
    department: `${b}${first + 1}`,
    budget: guangzhouBudget(first + 4, b, d),
    overallGoal: `${a}${first + 10}`,
    tasks: tasksIn(`${a} ${b} ${c} ${d}`, first + 13),
    indicators: [
      ...indicatorsIn("产出指标/数量指标", `${c} ${d} ${e}`, first + 16),
      ...indicatorsIn("效益指标/社会效益指标", `${c} ${d} ${e}`, first + 17),
      ...indicatorsIn("满意度指标/服务对象满意度指标", `${c} ${d} ${e}`, first + 18),
    ],
  };
}

/** Drawings side by side, `gap` blank columns between. */
function beside(left: string, right: string, gap: number): string {
  const rights = right.split("\n");
  return left
    .split("\n")
    .map((line, row) => `${line} ${"| ".repeat(gap)}| ${rights[row] ?? ""}`)
    .join("\n");
}

const TAX = form("区税务局");
const POSTS = form("区邮政管理局");

/** Drawings and the titles of the forms in them. */
const CASES: readonly (readonly [name: string, drawing: string, titles: readonly string[]])[] = [
  ["two departments, one below the other", [TAX, "", "", POSTS].join("\n"), ["A1", "A22"]],
  ["two departments, one right below the other", [TAX, POSTS].join("\n"), ["A1", "A20"]],
  ["two departments side by side", beside(TAX, POSTS, 1), ["A1", "G1"]],
  ["two departments side by side without a gap", beside(TAX, POSTS, 0), ["A1", "F1"]],
  [
    "a form with its footer, another below",
    [TAX, "  填报人：林晓 | | 电话：83330000", "", POSTS].join("\n"),
    ["A1", "A22"],
  ],
  ["tables of projects below", [TAX, "", PROJECT, "", PROJECT].join("\n"), ["A1"]],
  ["tables of projects right below", [TAX, PROJECT, PROJECT].join("\n"), ["A1"]],
  ["a table of a project beside", beside(TAX, PROJECT, 1), ["A1"]],
  ["tables of projects above", [PROJECT, "", PROJECT, "", TAX].join("\n"), ["A13"]],
];

export const SEVERAL_FORMS: readonly Variant[] = CASES.map(([name, drawing, titles]) => {
  const sheet = drawnSheet("汇总", drawing);
  const forms = titles.map((title) => expectedForm(sheet, formAt(title)));
  return workbookOf("M19", name, [sheet], { forms });
});
