import { readRuleSet } from "../../src/settings/read-rule-set";
import { readSettingsFile } from "../../src/settings/settings-file";
import { problem, type Problem } from "./problem";

/**
 * The parts of an office's settings that the pane would ignore.
 * @param text of the settings file
 */
export function settingsProblems(text: string): readonly Problem[] {
  const { choices, problems } = readSettingsFile(text);
  if (problems.some(({ reason }) => reason === "not-json")) {
    return [problem("settings-json")];
  }
  const ruleSet = typeof choices.ruleSet === "string" ? readRuleSet(choices.ruleSet) : null;
  const inRuleSet = ruleSet === null || ruleSet.ok ? [] : ruleSet.problems;
  return [...problems, ...inRuleSet.map((each) => ({ ...each, path: `ruleSet.${each.path}` }))].map(
    ({ path, expected }) =>
      problem("settings-entry", {
        entry: path,
        expected: expected.length === 0 ? "" : `(${expected.join(", ")}) `,
      }),
  );
}
