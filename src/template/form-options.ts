import type { SheetUnit } from "../declaration/amount";

/** The options of a blank form. */
export interface FormOptions {
  /** In the title; null leaves it without a year. */
  readonly year: number | null;
  /** Name of the department; `""` leaves its cell blank. */
  readonly department: string;
  /** Unit of all amounts. */
  readonly unit: SheetUnit;
  /** Rows for tasks, not counting the optional 其他 row. */
  readonly taskRows: number;
  /** Rows for indicators of each category. */
  readonly indicatorRows: number;
  /** Numbers of rows for single categories, by their standard names. */
  readonly indicatorRowsOf: Readonly<Record<string, number>>;
  /** A line above the form, not printed, that checks its sums while they are typed. */
  readonly checkLine: boolean;
  /** Protects the sheet, without a password, so that only the cells to fill in can be changed. */
  readonly locked: boolean;
}

export const DEFAULT_FORM_OPTIONS: FormOptions = {
  year: null,
  department: "",
  unit: "万元",
  taskRows: 4,
  indicatorRows: 2,
  indicatorRowsOf: {},
  checkLine: true,
  locked: false,
};

/** The limits of the numbers of a blank form. */
export const FORM_LIMITS = {
  year: { minimum: 2000, maximum: 2099 },
  taskRows: { minimum: 1, maximum: 50 },
  indicatorRows: { minimum: 1, maximum: 50 },
} as const;

/**
 * The year for which a form filled in on this day is meant: from July on, budgets are declared for the next year.
 * @param month 1 to 12
 */
export function budgetYear(year: number, month: number): number {
  return month >= FIRST_MONTH_OF_DECLARING ? year + 1 : year;
}

/** 编制通知 for the coming year go out from July on. */
const FIRST_MONTH_OF_DECLARING = 7;
