import type { RuleSet } from "../rules/rule-set/rule-set";
import { storedRuleSet } from "../settings/read-rule-set";
import { NO_STORED_RULE_SETS, ruleSetInForce } from "../settings/rule-set-in-force";

/** By which rules received files are judged; plain data, which threads can hand over. */
export interface ReviewRules {
  /** Text of a rule set's file, one that `readRuleSet` takes; null for the default rule set. */
  readonly rules: string | null;
  /** Whether rules on wording judge, too. */
  readonly heuristics: boolean;
}

/** The rule set that these rules are. */
export function ruleSetOf({ rules, heuristics }: ReviewRules): RuleSet {
  const user = rules === null ? null : storedRuleSet(rules);
  return ruleSetInForce({ ...NO_STORED_RULE_SETS, user }, heuristics).ruleSet;
}
