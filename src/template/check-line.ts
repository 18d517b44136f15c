import type { BudgetField } from "../declaration/form-parts";
import type { FieldPath } from "../declaration/field-path";
import type { PrintableEdition } from "../editions/edition";
import { toAddress, toRangeAddress, type Area } from "../sheet/address";
import type { PlannedConditionalFormat, PlannedContent } from "../sheet/sheet-plan";
import { FEN_PER_UNIT, type SheetUnit } from "../declaration/amount";
import { FEN_PER_WAN } from "../declaration/money";
import { formRow, printedBox, type FormRow } from "./form-row";
import type { PlacedBox } from "./place-rows";

/** The beginnings of what the cells show when something holds or not; the second colours the cell. */
const HOLDS = "√";
const FAILS = "×";

/** Smaller differences are none, as in the rules: 0.005 万元, whatever unit the form is in. */
const EQUAL_BELOW = 0.005 * FEN_PER_WAN;

/** The line above a form whose fields are already placed. */
export function checkRow(
  { design }: PrintableEdition,
  fields: ReadonlyMap<FieldPath, Area>,
  unit: SheetUnit,
): FormRow {
  const { label, budget, tasks } = design.checkLine;
  const formulas = checkFormulas(fields, unit);
  return formRow(design.rowHeights.check, [
    printedBox("check", label, "核对"),
    { ...printedBox("check", budget, ""), content: formulas.budget },
    { ...printedBox("check", tasks, ""), content: formulas.tasks },
  ]);
}

interface CheckFormulas {
  readonly budget: PlannedContent;
  readonly tasks: PlannedContent;
}

/**
 * Live formulas for what must hold: expenditure, income and split by level are equal, and the tasks take no more than
 * the project expenditure. As in the rules, 事业发展性支出 may be part of 项目支出 or come on top of it: “The budget
 * amounts” in docs/form.md.
 */
function checkFormulas(fields: ReadonlyMap<FieldPath, Area>, unit: SheetUnit): CheckFormulas {
  const total = (...names: readonly BudgetField[]) =>
    `SUM(${names.map((name) => amount(fields, `budget.${name}`)).join(",")})`;
  const expenditure = total("basicExpenditure", "projectExpenditure");
  const income = total("fiscalAppropriation", "otherFunds");
  const levels = total("ownLevel", "transferDown");
  const development = total("specialFunds", "otherDevelopment");
  const projects = total("projectExpenditure");
  const tasks = `SUM(${taskAmounts(fields)})`;

  const tolerance = String(EQUAL_BELOW / FEN_PER_UNIT[unit]);
  const equal = (a: string, b: string) => `ABS(${a}-${b})<${tolerance}`;
  const within = equal(expenditure, income);
  const onTop = equal(`${expenditure}+${development}`, income);
  const limit = `(${projects}+IF(AND(NOT(${within}),${onTop}),${development},0))`;
  const counted = (sum: string) => sum.replace(/^SUM/, "COUNT");
  return {
    budget: formula(
      `IF(${counted(expenditure)}+${counted(income)}+${counted(levels)}=0`,
      text("填入金额后，这里核对支出、收入来源、按预算级次划分是否相等"),
      `IF(AND(${equal(levels, income)},OR(${within},${onTop}))`,
      `${text(`${HOLDS} 支出、收入来源、按预算级次划分相等：`)}&${shown(income)}&${text(unit)}`,
      `${text(`${FAILS} 应相等：支出 `)}&${shown(expenditure)}&${text("，收入来源 ")}&${shown(income)}&${text("，按预算级次划分 ")}&${shown(levels)}))`,
    ),
    tasks: formula(
      `IF(${counted(tasks)}=0`,
      text("填入任务资金后，这里核对是否超过项目支出"),
      `IF(${tasks}-${limit}<${tolerance}`,
      `${text(`${HOLDS} 任务资金 `)}&${shown(tasks)}&${text("，项目支出 ")}&${shown(limit)}`,
      `${text(`${FAILS} 任务资金 `)}&${shown(tasks)}&${text(" 超过项目支出 ")}&${shown(limit)}))`,
    ),
  };
}

/** Colours the cells of the check line red while what they check does not hold. */
export function checkColours(
  { design }: PrintableEdition,
  boxes: readonly PlacedBox[],
): readonly PlannedConditionalFormat[] {
  return boxes
    .filter(({ role, content }) => role === "check" && content?.type === "formula")
    .map(({ area }) => {
      const cell = absolute(toAddress({ row: area.top, column: area.left }));
      return { area, formula: `=LEFT(${cell},1)=${text(FAILS)}`, ...design.checkFailed };
    });
}

function amount(fields: ReadonlyMap<FieldPath, Area>, path: FieldPath): string {
  const area = fields.get(path);
  if (area === undefined) {
    throw new RangeError(`The form has no field ${path}`);
  }
  return toAddress({ row: area.top, column: area.left });
}

/** The amounts of all tasks, which are below each other. */
function taskAmounts(fields: ReadonlyMap<FieldPath, Area>): string {
  const areas = [...fields]
    .filter(([path]) => /^(?:tasks|otherTasks)\[\d+\]\.amount$/.test(path))
    .map(([, area]) => area);
  const [first, last] = [areas[0], areas.at(-1)];
  if (first === undefined || last === undefined) {
    throw new RangeError("The form has no task");
  }
  return toRangeAddress({ ...first, bottom: last.top, right: first.left });
}

function shown(amountFormula: string): string {
  return `TEXT(${amountFormula},"#,##0.00")`;
}

function text(words: string): string {
  return `"${words}"`;
}

function formula(...parts: readonly string[]): PlannedContent {
  return { type: "formula", formula: `=${parts.join(",")}` };
}

function absolute(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
