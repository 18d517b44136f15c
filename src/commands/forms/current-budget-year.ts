import { budgetYear } from "../../template/form-options";

/** The year of the forms that are filled in today, by this computer's clock. */
export function currentBudgetYear(): number {
  const today = new Date();
  return budgetYear(today.getFullYear(), today.getMonth() + 1);
}
