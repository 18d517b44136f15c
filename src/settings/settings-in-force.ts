import {
  choicesIn,
  DEFAULT_USER_SETTINGS,
  type SettingName,
  type SettingsChoices,
  type UserSettings,
} from "./user-settings";

/** Who has chosen a setting. */
export type SettingSource = "user" | "office" | "default";

/** The settings in force, and the origin of each. */
export interface SettingsInForce {
  readonly settings: UserSettings;
  readonly sources: Readonly<Record<SettingName, SettingSource>>;
}

/** The user's choice takes precedence over the office's, and that over the default. */
export function settingsInForce(user: SettingsChoices, office: SettingsChoices): SettingsInForce {
  const source = (name: SettingName): SettingSource =>
    user[name] !== undefined ? "user" : office[name] !== undefined ? "office" : "default";
  return {
    settings: { ...DEFAULT_USER_SETTINGS, ...office, ...user },
    sources: {
      ruleSet: source("ruleSet"),
      heuristics: source("heuristics"),
      locale: source("locale"),
      shown: source("shown"),
      marks: source("marks"),
      live: source("live"),
    },
  };
}

/** Choices without this one. */
export function withoutChoice(choices: SettingsChoices, name: SettingName): SettingsChoices {
  return choicesIn({ ...choices, [name]: undefined });
}
