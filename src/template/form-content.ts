import type { BudgetField } from "../declaration/form-parts";
import type { Money } from "../declaration/money";

/** An amount to write: money, the text of an unreadable amount, or nothing. */
export type AmountContent = Money | string | null;

/** The content of a row of the tasks. */
export interface TaskContent {
  readonly name: string;
  readonly content: string;
  readonly amount: AmountContent;
  readonly target: string;
}

/** The content of a row of the indicators. */
export interface IndicatorContent {
  readonly name: string;
  readonly periodValue: string;
  readonly annualValue: string;
}

/** The content of a form; `""` and null leave a cell blank. */
export interface FormContent {
  readonly department: string;
  readonly budget: Readonly<Partial<Record<BudgetField, AmountContent>>>;
  readonly overallGoal: string;
  readonly tasks: readonly TaskContent[];
  /** The optional 其他 rows; the form has at least one, with their label as its name. */
  readonly otherTasks: readonly TaskContent[];
  /** Indicators by the standard name of their category. */
  readonly indicators: Readonly<Record<string, readonly IndicatorContent[]>>;
}

export const NO_CONTENT: FormContent = {
  department: "",
  budget: {},
  overallGoal: "",
  tasks: [],
  otherTasks: [],
  indicators: {},
};
