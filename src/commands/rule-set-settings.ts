import { inspectCustomXml, rewriteCustomXml } from "../excel/custom-xml-parts";
import { loadRuleSetInForce } from "../settings/load-rule-sets";
import type { JudgedBy, RuleSetInForce } from "../settings/rule-set-in-force";
import { withoutChoice } from "../settings/settings-in-force";
import { RULE_SET_NAMESPACE, ruleSetPart, ruleSetTextInParts } from "../settings/stored-rule-set";
import { currentSettings, ruleSetTexts } from "./current-settings";
import { readUserChoices, writeUserChoices, type Storing } from "./user-settings";

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

/** By which rules received files are judged, which are not asked what they carry. */
export interface ReviewersRules extends RuleSetInForce {
  /** Text of the rule set's file; null for the default one. */
  readonly text: string | null;
  /** Whether the reviewer has the rules on wording switched on. */
  readonly switchedOn: boolean;
}

/** The rule set of the user, or that of the office. */
export async function reviewersRules(): Promise<ReviewersRules> {
  const current = await currentSettings();
  const texts = ruleSetTexts(current, null);
  const { heuristics } = current.settings;
  const inForce = await loadRuleSetInForce(texts, heuristics);
  const { source } = inForce.judgedBy;
  const text = source === "default" ? null : texts[source];
  return { ...inForce, text, switchedOn: heuristics };
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
