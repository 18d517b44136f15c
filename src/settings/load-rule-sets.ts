import {
  NO_STORED_RULE_SETS,
  RULE_SET_STORES,
  ruleSetInForce,
  type RuleSetInForce,
  type RuleSetStore,
  type StoredRuleSets,
} from "./rule-set-in-force";

/** The stored texts of rule sets; null where there is none. */
export type RuleSetTexts = Readonly<Record<RuleSetStore, string | null>>;

/** The rule set in force by these texts. The code that reads rule sets is loaded only if there are some. */
export async function loadRuleSetInForce(
  texts: RuleSetTexts,
  heuristics: boolean,
): Promise<RuleSetInForce> {
  const isStored = RULE_SET_STORES.some((store) => texts[store] !== null);
  return ruleSetInForce(isStored ? await readAll(texts) : NO_STORED_RULE_SETS, heuristics);
}

async function readAll({ workbook, user, office }: RuleSetTexts): Promise<StoredRuleSets> {
  const { storedRuleSet } = await import("./read-rule-set");
  return {
    workbook: workbook === null ? null : storedRuleSet(workbook),
    user: user === null ? null : storedRuleSet(user),
    office: office === null ? null : storedRuleSet(office),
  };
}
