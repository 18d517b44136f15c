import { SEVERITIES } from "../rules/finding";
import { isRecord, parseJson } from "../sheet/json";
import { MARK_PALETTES } from "../sheet/marks/mark-styles";
import type { RuleSetProblem } from "./read-rule-set";
import { LONGEST_RULE_SET } from "./stored-rule-set";
import {
  choicesIn,
  LOCALE_CHOICES,
  SETTING_NAMES,
  SETTING_READERS,
  type SettingName,
  type SettingsChoices,
} from "./user-settings";

/** Name of the file that an office ships beside the pane's page. */
export const OFFICE_FILE = "office-settings.json";

const FORMAT = "shenbao-settings";
const VERSION = 1;

/** Most characters in a settings file: a rule set and a few words. */
export const LONGEST_SETTINGS = LONGEST_RULE_SET + 10_000;

/** The usable part of a settings file, and the problems of the rest. */
export interface SettingsFileReading {
  readonly choices: SettingsChoices;
  readonly problems: readonly RuleSetProblem[];
}

/**
 * Reads a settings file; an empty object chooses nothing. The rule set in it is not examined: the code that reads
 * rule sets is large, and loaded when one is needed to judge.
 */
export function readSettingsFile(text: string): SettingsFileReading {
  const json = objectIn(text);
  if (json === null) {
    return nothing({ path: "", reason: "not-json", expected: [] });
  }
  const { format, version, ...settings } = json;
  if (Object.keys(json).length > 0 && (format !== FORMAT || version !== VERSION)) {
    return nothing(
      ...headProblem("format", format, FORMAT),
      ...headProblem("version", version, VERSION),
    );
  }
  const readable: Readonly<Record<string, unknown>> = {
    ...settings,
    ruleSet: ruleSetText(settings.ruleSet),
  };
  return {
    choices: choicesIn(readable),
    problems: [
      ...Object.keys(settings)
        .filter((name) => !SETTING_NAMES.some((known) => known === name))
        .map((path): RuleSetProblem => ({ path, reason: "unknown", expected: [] })),
      ...SETTING_NAMES.filter(
        (name) => name in settings && SETTING_READERS[name](readable[name]) === undefined,
      ).map((path): RuleSetProblem => ({ path, ...EXPECTED[path] })),
    ],
  };
}

/** The text of a settings file with these choices. */
export function settingsFile(choices: SettingsChoices): string {
  const { ruleSet = null, ...others } = choices;
  const rules = ruleSet === null ? {} : { ruleSet: objectIn(ruleSet) };
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...others, ...rules }, null, 2)}\n`;
}

const BOOLEAN = { reason: "not-allowed", expected: ["true", "false"] } as const;

/** The problem reported for an unknown or invalid setting. */
const EXPECTED: Readonly<Record<SettingName, Pick<RuleSetProblem, "reason" | "expected">>> = {
  ruleSet: { reason: "wrong-kind", expected: ["object"] },
  heuristics: BOOLEAN,
  live: BOOLEAN,
  locale: { reason: "not-allowed", expected: LOCALE_CHOICES },
  shown: { reason: "not-allowed", expected: SEVERITIES },
  marks: { reason: "not-allowed", expected: MARK_PALETTES },
};

function nothing(...problems: readonly RuleSetProblem[]): SettingsFileReading {
  return { choices: {}, problems };
}

function headProblem(
  path: string,
  value: unknown,
  expected: string | number,
): readonly RuleSetProblem[] {
  const reason = value === undefined ? "missing" : "not-allowed";
  return value === expected ? [] : [{ path, reason, expected: [String(expected)] }];
}

function ruleSetText(ruleSet: unknown): string | undefined {
  return isRecord(ruleSet) ? JSON.stringify(ruleSet) : undefined;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  const json = parseJson(text);
  return isRecord(json) ? json : null;
}
