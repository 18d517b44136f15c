/** The eight budget amounts, in the order of the form. */
export const BUDGET_FIELDS = [
  "basicExpenditure",
  "projectExpenditure",
  "fiscalAppropriation",
  "otherFunds",
  "specialFunds",
  "otherDevelopment",
  "ownLevel",
  "transferDown",
] as const;
export type BudgetField = (typeof BUDGET_FIELDS)[number];

/** The sides of the balances; each is the sum of two amounts. */
export type BudgetGroupId = "expenditure" | "income" | "development" | "level";

/** The four sections of the form. */
export const SECTIONS = ["budget", "overallGoal", "tasks", "indicators"] as const;
export type Section = (typeof SECTIONS)[number];

/** Columns of the task and indicator tables that the typed model knows. */
export const TASK_COLUMNS = ["name", "content", "amount", "target"] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];
export const INDICATOR_COLUMNS = [
  "level1",
  "level2",
  "name",
  "periodValue",
  "annualValue",
] as const;
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** Columns that the amount of a task may be split into. */
export const FUND_COLUMNS = ["total", "fiscalAppropriation", "otherFunds"] as const;
export type FundColumn = (typeof FUND_COLUMNS)[number];

/** Columns that some indicator tables have beyond those of the typed model. */
export const INDICATOR_DETAILS = ["nature", "unit", "weight", "valueType"] as const;
export type IndicatorDetail = (typeof INDICATOR_DETAILS)[number];

/** How indicators are classed: 成本指标 is a category of 产出指标, a class of its own, or there are no classes. */
export type IndicatorStructure = "3class" | "4class" | "flat";

/** A record with a value for each of the eight budget amounts. */
export function forEachBudgetField<T>(
  make: (field: BudgetField) => T,
): Readonly<Record<BudgetField, T>> {
  return {
    basicExpenditure: make("basicExpenditure"),
    projectExpenditure: make("projectExpenditure"),
    fiscalAppropriation: make("fiscalAppropriation"),
    otherFunds: make("otherFunds"),
    specialFunds: make("specialFunds"),
    otherDevelopment: make("otherDevelopment"),
    ownLevel: make("ownLevel"),
    transferDown: make("transferDown"),
  };
}
