import {
  type Declaration,
  type Indicator,
  type PrintedShare,
  type ShareGroup,
  type Task,
} from "../declaration/declaration";
import { forEachBudgetField, type BudgetField } from "../declaration/form-parts";
import type { AmountField } from "../declaration/amount";
import type { Field } from "../declaration/field";
import { toWan } from "../declaration/money";

type TextModel = Field<string>;
/** Money as a number in 万元. */
type AmountModel = Field<number>;

interface TaskModel {
  readonly name: TextModel;
  readonly content: TextModel;
  readonly amount: AmountModel;
  readonly target: TextModel;
}

interface IndicatorModel extends Pick<Indicator, "level1" | "level2"> {
  readonly name: TextModel;
  readonly periodValue: TextModel;
  readonly annualValue: TextModel;
}

interface ShareModel {
  readonly name: string;
  /** In per cent. */
  readonly share: Field<number>;
  readonly amount: AmountModel;
}

interface ShareGroupModel {
  readonly parts: readonly ShareModel[];
  readonly total: ShareModel | null;
}

/** The typed model as report-format version 1 prints it: values and cells, without the evidence. */
export interface DeclarationModel extends Pick<Declaration, "year" | "unit" | "emptyCategories"> {
  readonly title: TextModel;
  readonly department: TextModel;
  readonly budget: Readonly<Record<BudgetField, AmountModel>>;
  readonly overallGoal: TextModel;
  readonly tasks: readonly TaskModel[];
  readonly otherTasks: readonly TaskModel[];
  readonly indicators: readonly IndicatorModel[];
  /** Printed shares of amounts; only where the form has some. */
  readonly shares?: readonly ShareGroupModel[];
}

/** The part of a declaration that a report prints, amounts in 万元. */
export function declarationModel(declaration: Declaration): DeclarationModel {
  return {
    title: field(declaration.title),
    year: field(declaration.year),
    department: field(declaration.department),
    unit: declaration.unit,
    budget: forEachBudgetField((name) => amount(declaration.budget[name])),
    overallGoal: field(declaration.overallGoal),
    tasks: declaration.tasks.map(taskModel),
    otherTasks: declaration.otherTasks.map(taskModel),
    indicators: declaration.indicators.map(indicatorModel),
    emptyCategories: declaration.emptyCategories.map(({ level1, level2, cell }) => ({
      level1,
      level2,
      cell,
    })),
    ...(declaration.shares.length > 0 ? { shares: declaration.shares.map(shareGroup) } : {}),
  };
}

function field<T>({ value, cell }: Field<T>): Field<T> {
  return { value, cell };
}

function amount({ value, cell }: AmountField): AmountModel {
  return { value: value === null ? null : toWan(value), cell };
}

function taskModel(task: Task): TaskModel {
  return {
    name: field(task.name),
    content: field(task.content),
    amount: amount(task.amount),
    target: field(task.target),
  };
}

function indicatorModel(indicator: Indicator): IndicatorModel {
  return {
    level1: indicator.level1,
    level2: indicator.level2,
    name: field(indicator.name),
    periodValue: field(indicator.periodValue),
    annualValue: field(indicator.annualValue),
  };
}

function shareGroup({ parts, total }: ShareGroup): ShareGroupModel {
  return { parts: parts.map(shareModel), total: total && shareModel(total) };
}

function shareModel({ name, share, amount: part }: PrintedShare): ShareModel {
  return { name, share: field(share), amount: amount(part) };
}
