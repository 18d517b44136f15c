import type { RuleSetPlace, SettingsReading, Storing } from "../../commands/rule-set-settings";

/** What the page of settings asks of the host. Promises reject with an `ExcelProblem`. */
export interface SettingsPorts {
  readonly read: () => Promise<SettingsReading>;
  readonly keepRuleSet: (place: RuleSetPlace, text: string) => Promise<Storing>;
  readonly restoreDefaultRuleSet: () => Promise<Storing>;
  readonly switchHeuristics: (heuristics: boolean) => Storing;
}
