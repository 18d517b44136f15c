import { type Declaration, type FormCell, type FormLayout } from "../declaration/declaration";
import {
  forEachBudgetField,
  type IndicatorColumn,
  type Section,
  type TaskColumn,
} from "../declaration/form-parts";
import { ABSENT_TEXT, type TextField } from "../declaration/field";
import { splitTail } from "../declaration/normalise-text";
import { OTHER_UNITS } from "../editions/labels/head-labels";
import { toPosition, toRangeAddress, type CellPosition } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { placeColumns } from "./place-columns";
import { formRange } from "./form-range";
import { cellsInArea } from "./cells-in-area";
import { readBudget, type BudgetReading } from "./read-budget";
import { readDepartment, type DepartmentReading } from "./read-department";
import { readFurtherAmounts } from "./read-further-amounts";
import { readGoal } from "./read-goal";
import { readIndicators, type IndicatorsReading } from "./read-indicators";
import { readTasks, type TasksReading } from "./read-tasks";
import { statedUnits } from "./read-unit";
import { readShares } from "./read-shares";
import { readHeaderTotals } from "./read-header-totals";
import { readTotals } from "./read-totals";
import { formattedOnly } from "./formatted-only";
import { hiddenRuns } from "./hidden-runs";
import { readYear } from "./read-year";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { textField } from "./text-field";

/** What the rest of the workbook says of a form. */
export interface Surroundings {
  readonly fileName: string | null;
  /** Cells of the cover sheets. */
  readonly covers: readonly SheetCell[];
  /** The department as a cover sheet names it. */
  readonly coverDepartment: DepartmentReading | null;
  /** Whether the workbook holds no other form. */
  readonly isOnlyForm: boolean;
}

/** Reads the fields of one form. */
export function readDeclaration(known: KnownForm, around: Surroundings): Declaration {
  const { form, foreignHeaders } = placeColumns(known);
  const { frame, edition, by, features, fits } = form;
  const { cells, words, sheet, title } = frame;
  const units = statedUnits(frame);
  const department = readDepartment(cells, words, { ...frame.top, right: frame.columns.right });
  const year = readYear(frame, around.covers, around.fileName);
  const budget = readBudget(form, units.budget.unit);
  const overallGoal = readGoal(frame);
  const tasks = readTasks(form, units.tasks.unit);
  const indicators = readIndicators(form);
  const { unit, cell: unitCell } = placeOf(frame, "budget") === null ? units.tasks : units.budget;
  const range = formRange(frame, {
    labels: formLabels(frame, department, budget, overallGoal),
    rows: rowCells(tasks, indicators),
    lastRow: indicators.lastRow ?? tasks.lastRow ?? 0,
  });
  const inside = cellsInArea(cells, range);
  return {
    sheet: sheet.name,
    sheetVisibility: sheet.visibility,
    range: toRangeAddress(range),
    edition: edition.id,
    structure: edition.structure,
    recognition: { by, features, fits, unitCell },
    title: textField(title?.cell ?? null),
    year,
    department: departmentField(department, around.coverDepartment),
    departmentOnCover: departmentOnCover(department, around),
    unit,
    budget: budget.budget,
    furtherAmounts: readFurtherAmounts(frame, budget, units.budget.unit),
    overallGoal,
    tasks: tasks.tasks,
    otherTasks: tasks.otherTasks,
    indicators: indicators.indicators,
    emptyCategories: indicators.emptyCategories,
    weightTotal: indicators.weightTotal,
    totals: [
      ...readTotals(frame, budget, tasks, units),
      ...readHeaderTotals(frame, { budget: budget.budget, tasks, year: year.value, unit }),
    ],
    shares: readShares(frame, unit),
    hidden: hiddenRuns(sheet, range, inside),
    formattedOnly: formattedOnly(sheet, range),
    layout: { ...formLayout(frame, department, budget, tasks, indicators), foreignHeaders },
    cells: inside.map(formCell),
    additional: false,
  };
}

/** The form's own department, or else the one on the cover, which has no cell on this sheet. */
function departmentField(
  own: DepartmentReading | null,
  onCover: DepartmentReading | null,
): TextField {
  const field = own?.department ?? ABSENT_TEXT;
  return field.value === null && onCover !== null ? { ...onCover.department, cell: null } : field;
}

/** What the cover calls the department; the unit above it may be named there, too. */
function departmentOnCover(
  own: DepartmentReading | null,
  { coverDepartment, isOnlyForm }: Surroundings,
): string | null {
  const [label = ""] = coverDepartment?.label.term.split(":") ?? [];
  const isOther = OTHER_UNITS.includes(splitTail(label).stem);
  const isNamed = (own?.department.value ?? null) !== null;
  return isNamed && isOnlyForm && !isOther ? (coverDepartment?.department.value ?? null) : null;
}

function formLabels(
  { cells, title, sections }: FormFrame,
  department: DepartmentReading | null,
  { budget, labels }: BudgetReading,
  goal: TextField,
): SheetCell[] {
  const fields = [department?.department ?? ABSENT_TEXT, goal, ...Object.values(budget)];
  const parts = [
    title?.cell,
    department?.label,
    ...sections.map(({ anchor }) => anchor),
    ...[...labels.values()].flat(),
    ...fields.map(({ cell }) => (cell === null ? null : cells.at(toPosition(cell)))),
  ];
  return parts.filter((cell) => cell !== null && cell !== undefined);
}

function rowCells(
  { tasks, otherTasks }: TasksReading,
  { indicators }: IndicatorsReading,
): CellPosition[] {
  const fields = [
    ...[...tasks, ...otherTasks].flatMap(({ name, content, amount, target }) => [
      name,
      content,
      amount,
      target,
    ]),
    ...indicators.flatMap(({ name, periodValue, annualValue }) => [name, periodValue, annualValue]),
  ];
  return fields.flatMap(({ cell }) => (cell === null ? [] : [toPosition(cell)]));
}

function formLayout(
  frame: FormFrame,
  department: DepartmentReading | null,
  { labels, foreign }: BudgetReading,
  tasks: TasksReading,
  { classes, categories, rows: indicatorRows }: IndicatorsReading,
): Omit<FormLayout, "foreignHeaders"> {
  const section = (name: Section) => placeOf(frame, name)?.anchor.address ?? null;
  const task = (name: TaskColumn) => frame.taskHeader?.cells.get(name)?.address ?? null;
  const { indicatorHeader: header } = frame;
  const indicator = (name: IndicatorColumn) =>
    (header?.cells.get(name) ?? header?.longTerm?.cells.get(name))?.address ?? null;
  return {
    sections: {
      budget: section("budget"),
      overallGoal: section("overallGoal"),
      tasks: section("tasks"),
      indicators: section("indicators"),
    },
    sectionOrder: frame.sections.map((place) => place.section),
    foreignLabels: foreign,
    budgetLabels: forEachBudgetField((field) => labels.get(field)?.[0]?.address ?? null),
    departmentLabel: department?.label.address ?? null,
    taskHeaders: {
      name: task("name"),
      content: task("content"),
      amount: task("amount"),
      target: task("target"),
    },
    indicatorHeaders: {
      level1: indicator("level1"),
      level2: indicator("level2"),
      name: indicator("name"),
      periodValue: indicator("periodValue"),
      annualValue: indicator("annualValue"),
    },
    classes,
    categories,
    taskRows: tasks.rows,
    indicatorRows,
  };
}

function formCell({ address, value, text, formula }: SheetCell): FormCell {
  return { cell: address, value, text, formula };
}
