import { insertNewSheets } from "../../excel/insert-new-sheets";
import type { SheetPlan } from "../../sheet/sheet-plan";

export { ruleSetOf } from "../../desk/review-rules";

/** Puts plans on new sheets. @returns their names @throws ExcelProblem */
export async function insertSheets(plans: readonly SheetPlan[]): Promise<readonly string[]> {
  return (await insertNewSheets(plans)).map(({ name }) => name);
}
