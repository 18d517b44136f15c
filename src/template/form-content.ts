import type { BudgetField } from "../declaration/form-parts";
import type { Money } from "../declaration/money";

/** An amount to write: money, a text that could not be read as such and is kept, or nothing. */
export type AmountContent = Money | string | null;

/** What a row of the tasks is filled with. */
export interface TaskContent {
  readonly name: string;
  readonly content: string;
  readonly amount: AmountContent;
  readonly target: string;
}

/** What a row of the indicators is filled with. */
export interface IndicatorContent {
  readonly name: string;
  readonly periodValue: string;
  readonly annualValue: string;
}

/** What a form is filled with; `""` and null leave a cell blank. */
export interface FormContent {
  readonly department: string;
  readonly budget: Readonly<Partial<Record<BudgetField, AmountContent>>>;
  readonly overallGoal: string;
  readonly tasks: readonly TaskContent[];
  /** The optional 其他 rows; the form has one at least, with their label for a name. */
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
