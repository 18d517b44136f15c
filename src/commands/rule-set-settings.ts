import { inspectCustomXml, rewriteCustomXml } from "../excel/custom-xml-parts";
import { loadRuleSetInForce } from "../settings/load-rule-sets";
import type { JudgedBy } from "../settings/rule-set-in-force";
import { withoutChoice } from "../settings/settings-in-force";
import { RULE_SET_NAMESPACE, ruleSetPart, ruleSetTextInParts } from "../settings/stored-rule-set";
import { currentSettings, ruleSetTexts } from "./current-settings";
import type { Storing } from "./own-storage";
import { readUserChoices, writeUserChoices } from "./user-settings";

/** Where a rule set can be kept. */
export type RuleSetPlace = "workbook" | "user";

/**
 * Which rule set judges the open workbook now.
 * @throws ExcelProblem
 */
export async function readJudgedBy(): Promise<JudgedBy> {
  const parts = await inspectCustomXml(RULE_SET_NAMESPACE);
  const current = await currentSettings();
  const texts = ruleSetTexts(current, ruleSetTextInParts(parts));
  return (await loadRuleSetInForce(texts, current.settings.heuristics)).judgedBy;
}

/**
 * The rules that judge received files: the text of the user's or the office's rule set (null for the default one), and whether
 * the rules on wording judge, too. A rule set that a file carries is not applied.
 */
export async function reviewersRules(): Promise<{
  readonly rules: string | null;
  readonly heuristics: boolean;
}> {
  const current = await currentSettings();
  const texts = ruleSetTexts(current, null);
  const { heuristics } = current.settings;
  const { source } = (await loadRuleSetInForce(texts, heuristics)).judgedBy;
  return { rules: source === "default" ? null : texts[source], heuristics };
}

/**
 * Keeps a rule set with the workbook, or for the user.
 * @param text of its file, which `readRuleSet` takes
 * @throws ExcelProblem
 */
export async function keepRuleSet(place: RuleSetPlace, text: string): Promise<Storing> {
  if (place === "user") {
    return writeUserChoices({ ...readUserChoices(), ruleSet: text });
  }
  await rewriteCustomXml(RULE_SET_NAMESPACE, () => ({ result: null, texts: [ruleSetPart(text)] }));
  return "stored";
}

/**
 * Takes the rule sets of the workbook and of the user away, so that the office's or the default one judges.
 * @throws ExcelProblem
 */
export async function restoreDefaultRuleSet(): Promise<Storing> {
  await rewriteCustomXml(RULE_SET_NAMESPACE, () => ({ result: null, texts: [] }));
  const choices = readUserChoices();
  return choices.ruleSet === undefined
    ? "stored"
    : writeUserChoices(withoutChoice(choices, "ruleSet"));
}
