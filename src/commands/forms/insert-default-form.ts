import { DEFAULT_EDITION } from "../../editions/editions";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet";
import type { Inserted } from "../../excel/insertion";
import { DEFAULT_FORM_OPTIONS } from "../../template/form-options";
import { planForm } from "../../template/plan-form";
import { currentBudgetYear } from "./current-budget-year";

/**
 * Inserts a blank form as most people want it, on a new sheet.
 * @throws ExcelProblem
 */
export function insertDefaultForm(): Promise<Inserted> {
  const options = { ...DEFAULT_FORM_OPTIONS, year: currentBudgetYear() };
  return insertOnNewSheet(planForm(DEFAULT_EDITION, options));
}
