import { reviewersRules } from "../../commands/rule-set-settings";
import { insertNewSheets } from "../../excel/insert-new-sheets";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import type { SheetPlan } from "../../sheet/sheet-plan";

/** The rule set of the user or the office, by which received files are judged. */
export async function userRuleSet(): Promise<RuleSet> {
  return (await reviewersRules()).ruleSet;
}

/** Puts plans on new sheets. @returns their names @throws ExcelProblem */
export async function insertSheets(plans: readonly SheetPlan[]): Promise<readonly string[]> {
  return (await insertNewSheets(plans)).map(({ name }) => name);
}
