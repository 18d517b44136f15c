import type { CurrentSettings } from "../../commands/current-settings";
import type { RuleSetPlace } from "../../commands/rule-set-settings";
import type { Storing } from "../../commands/own-storage";
import type { JudgedBy } from "../../settings/rule-set-in-force";
import type { SettingsChoices } from "../../settings/user-settings";
import type { ExportPorts } from "../desk/exports/export-ports";

/** What settings ask of the host. Promises of what concerns rule sets reject with an `ExcelProblem`. */
export interface SettingsPorts extends Pick<ExportPorts, "saveFile" | "copy"> {
  /** The settings as far as they are known at once: without the office's. */
  readonly atStart: () => CurrentSettings;
  readonly current: () => Promise<CurrentSettings>;
  /** Stores all that the user has chosen. */
  readonly choose: (choices: SettingsChoices) => Storing;
  /** Which rule set judges the open workbook. */
  readonly readJudgedBy: () => Promise<JudgedBy>;
  readonly keepRuleSet: (place: RuleSetPlace, text: string) => Promise<Storing>;
  readonly restoreDefaultRuleSet: () => Promise<Storing>;
}
