import { readRuleSet, type RuleSetProblem } from "../../settings/read-rule-set";
import { LONGEST_SETTINGS, readSettingsFile } from "../../settings/settings-file";
import { SETTING_NAMES, type SettingsChoices } from "../../settings/user-settings";
import type { KeepSettings } from "./keep-settings";
import type { SettingsOutcome } from "./settings-state";
import { textOfFile } from "./text-of-file";

/** Takes all choices from a file in place of those that were made; a file with mistakes is refused. */
export async function takeSettings(
  { store, readJudgedByIfPossible }: KeepSettings,
  file: File,
): Promise<SettingsOutcome> {
  const text = await textOfFile(file, LONGEST_SETTINGS);
  if (typeof text !== "string") {
    return text;
  }
  const { choices, problems } = readSettingsFile(text);
  const all = [...problems, ...ruleSetProblems(choices)];
  if (all.length > 0) {
    return { kind: "refused", file: file.name, problems: all };
  }
  const outcome = await store(choices, SETTING_NAMES, () => ({ kind: "taken", file: file.name }));
  await readJudgedByIfPossible();
  return outcome;
}

function ruleSetProblems({ ruleSet = null }: SettingsChoices): readonly RuleSetProblem[] {
  const reading = ruleSet === null ? null : readRuleSet(ruleSet);
  return reading === null || reading.ok
    ? []
    : reading.problems.map((problem) => ({
        ...problem,
        path: ["ruleSet", problem.path].filter((part) => part !== "").join("."),
      }));
}
