import type { RuleSetTexts } from "../settings/load-rule-sets";
import { settingsInForce, type SettingsInForce } from "../settings/settings-in-force";
import type { SettingsChoices } from "../settings/user-settings";
import { officeSettings, type OfficeSettings } from "./office-settings";
import { readUserChoices } from "./user-settings";

/** The settings in force, and where they come from. */
export interface CurrentSettings extends SettingsInForce {
  readonly user: SettingsChoices;
  readonly office: OfficeSettings;
}

/** The settings in force, once the office's file has been loaded or has failed to load. */
export async function currentSettings(): Promise<CurrentSettings> {
  return withOffice(await officeSettings());
}

/** The settings in force as far as they are known before the office's file is loaded. */
export function settingsAtStart(): CurrentSettings {
  return withOffice({ choices: {}, problem: null });
}

function withOffice(office: OfficeSettings): CurrentSettings {
  const user = readUserChoices();
  return { ...settingsInForce(user, office.choices), user, office };
}

/** The texts of the rule sets that may judge, the workbook's among them. */
export function ruleSetTexts(
  { user, office }: Pick<CurrentSettings, "user" | "office">,
  workbook: string | null,
): RuleSetTexts {
  return { workbook, user: user.ruleSet ?? null, office: office.choices.ruleSet ?? null };
}
