import { DEFAULT_EDITION } from "../../editions/editions";
import { insertOnNewSheet } from "../../excel/insert-on-new-sheet";
import type { Inserted } from "../../excel/insertion";
import { EXAMPLE_CONTENT, EXAMPLE_SHEET } from "../../template/example/example-content";
import { DEFAULT_FORM_OPTIONS } from "../../template/form-options";
import { planForm } from "../../template/plan-form";
import { currentBudgetYear } from "./current-budget-year";

/**
 * Inserts a filled declaration with some faults, to be tried on, on a new sheet of its own.
 * @throws ExcelProblem
 */
export function insertExample(): Promise<Inserted> {
  const options = { ...DEFAULT_FORM_OPTIONS, year: currentBudgetYear() };
  const plan = planForm(DEFAULT_EDITION, options, EXAMPLE_CONTENT);
  // It is to be looked at from the top, not filled in.
  return insertOnNewSheet({ ...plan, name: EXAMPLE_SHEET, first: undefined });
}
