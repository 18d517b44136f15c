import type { BudgetField, TaskColumn } from "./form-parts";

/** Path into the typed model, as report-format version 1 writes it. */
export type FieldPath =
  | "title"
  | "year"
  | "department"
  | "overallGoal"
  | "budget"
  | "tasks"
  | "indicators"
  | `budget.${BudgetField}`
  | `tasks[${number}]`
  | `tasks[${number}].${TaskColumn}`
  | `otherTasks[${number}]`
  | `otherTasks[${number}].${TaskColumn}`
  | `indicators[${number}]`
  | `indicators[${number}].${"name" | "periodValue" | "annualValue"}`
  | `emptyCategories[${number}]`;
