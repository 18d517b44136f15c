import { LOCALES, type Locale } from "../declaration/locale";
import { SEVERITIES, type Severity } from "../rules/finding";
import { isMarkPalette, type MarkPalette } from "../sheet/marks/mark-styles";

/** The language of the pane: that of Office, or a fixed one. */
export type LocaleChoice = "office" | Locale;

/** What a user, or an office for all its users, can choose for all workbooks. */
export interface UserSettings {
  /** False: all rules on wording are off, whatever the rule set says. */
  readonly heuristics: boolean;
  /** Text of a rule set's file; null for none. */
  readonly ruleSet: string | null;
  readonly locale: LocaleChoice;
  /** Severities that are listed and marked, worst first; errors are always among them. */
  readonly shown: readonly Severity[];
  /** The colours of marks. */
  readonly marks: MarkPalette;
  /** Whether the open workbook is checked again after every edit. */
  readonly live: boolean;
}

/** The settings that were chosen; all others have their defaults. */
export type SettingsChoices = Partial<UserSettings>;

export type SettingName = keyof UserSettings;

export const SETTING_NAMES = [
  "ruleSet",
  "heuristics",
  "locale",
  "shown",
  "marks",
  "live",
] as const satisfies readonly SettingName[];

export const LOCALE_CHOICES: readonly LocaleChoice[] = ["office", ...LOCALES];

export const DEFAULT_USER_SETTINGS: UserSettings = {
  heuristics: true,
  ruleSet: null,
  locale: "office",
  shown: SEVERITIES,
  marks: "usual",
  live: false,
};

/**
 * The allowed values of each setting in JSON; undefined for anything else. Written by hand, without zod: the pane
 * needs it before all else.
 */
export const SETTING_READERS: {
  readonly [Name in SettingName]: (value: unknown) => UserSettings[Name] | undefined;
} = {
  heuristics: booleanOf,
  ruleSet: (value) => (typeof value === "string" ? value : undefined),
  locale: (value) => LOCALE_CHOICES.find((choice) => choice === value),
  shown: shownOf,
  marks: (value) => (isMarkPalette(value) ? value : undefined),
  live: booleanOf,
};

/** The settings in a JSON object, one by one: what is missing, unknown or invalid is not chosen. */
export function choicesIn(json: Readonly<Record<string, unknown>>): SettingsChoices {
  return {
    ...chosen("heuristics", json),
    ...chosen("ruleSet", json),
    ...chosen("locale", json),
    ...chosen("shown", json),
    ...chosen("marks", json),
    ...chosen("live", json),
  };
}

function chosen(name: SettingName, json: Readonly<Record<string, unknown>>): SettingsChoices {
  const value = SETTING_READERS[name](json[name]);
  return value === undefined ? {} : { [name]: value };
}

function booleanOf(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function shownOf(value: unknown): readonly Severity[] | undefined {
  // An unknown severity is a typo: ignoring it would hide findings.
  return Array.isArray(value) && value.every(isSeverity)
    ? SEVERITIES.filter((severity) => severity === "error" || value.includes(severity))
    : undefined;
}

function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.some((severity) => severity === value);
}
