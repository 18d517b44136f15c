import type { RuleSetPlace } from "../../commands/rule-set-settings";
import { readRuleSet } from "../../settings/read-rule-set";
import { LONGEST_RULE_SET } from "../../settings/stored-rule-set";
import type { Turns } from "../state/turns";
import type { KeepSettings } from "./keep-settings";
import type { SettingsPorts } from "./settings-ports";
import type { SettingsOutcome } from "./settings-state";
import { textOfFile } from "./text-of-file";

/** Takes a rule set from a file, and keeps it there; a file with mistakes is refused. */
export async function takeRuleSet(
  { keepRuleSet }: Pick<SettingsPorts, "keepRuleSet">,
  { next }: Pick<Turns, "next">,
  { afterRuleSet }: KeepSettings,
  file: File,
  place: RuleSetPlace,
): Promise<SettingsOutcome> {
  const text = await textOfFile(file, LONGEST_RULE_SET);
  if (typeof text !== "string") {
    return text;
  }
  const reading = readRuleSet(text);
  if (!reading.ok) {
    return { kind: "refused", file: file.name, problems: reading.problems };
  }
  const storing = await next(() => keepRuleSet(place, text));
  return afterRuleSet(storing, { kind: "kept", name: reading.ruleSet.name, place }, "ruleSet");
}
