import { inspectCustomXml, rewriteCustomXml } from "../excel/custom-xml-parts";
import { ruleSetInForce, type JudgedBy } from "../settings/rule-set-in-force";
import { RULE_SET_NAMESPACE, ruleSetInParts, ruleSetPart } from "../settings/stored-rule-set";
import { readUserSettings, writeUserSettings } from "./user-settings";

/** Where a rule set can be kept. */
export type RuleSetPlace = "workbook" | "user";

/** Whether the settings were stored; the browser may have no room for them. */
export type Storing = "stored" | "not-stored";

/** What is in force in the open workbook. */
export interface SettingsReading {
  readonly judgedBy: JudgedBy;
  /** Whether the user has the rules on wording switched on. */
  readonly heuristics: boolean;
}

/**
 * Which rule set judges the open workbook now.
 * @throws ExcelProblem
 */
export async function readSettings(): Promise<SettingsReading> {
  const parts = await inspectCustomXml(RULE_SET_NAMESPACE);
  const user = readUserSettings();
  const { judgedBy } = ruleSetInForce(ruleSetInParts(parts), user);
  return { judgedBy, heuristics: user.heuristics };
}

/**
 * Keeps a rule set with the workbook, or for the user.
 * @param text of its file, which `readRuleSet` takes
 * @throws ExcelProblem
 */
export async function keepRuleSet(place: RuleSetPlace, text: string): Promise<Storing> {
  if (place === "user") {
    return storing(writeUserSettings({ ...readUserSettings(), ruleSet: text }));
  }
  await rewriteCustomXml(RULE_SET_NAMESPACE, () => ({ result: null, texts: [ruleSetPart(text)] }));
  return "stored";
}

/**
 * Takes the rule sets of the workbook and of the user away, so that the default one judges.
 * @throws ExcelProblem
 */
export async function restoreDefaultRuleSet(): Promise<Storing> {
  await rewriteCustomXml(RULE_SET_NAMESPACE, () => ({ result: null, texts: [] }));
  const settings = readUserSettings();
  return settings.ruleSet === null
    ? "stored"
    : storing(writeUserSettings({ ...settings, ruleSet: null }));
}

/** Switches all rules on wording on or off, for the user. */
export function switchHeuristics(heuristics: boolean): Storing {
  return storing(writeUserSettings({ ...readUserSettings(), heuristics }));
}

function storing(isWritten: boolean): Storing {
  return isWritten ? "stored" : "not-stored";
}
