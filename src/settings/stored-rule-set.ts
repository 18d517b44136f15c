import { jsonPart, valueInPart } from "../sheet/json-part";
import type { RuleSet } from "../rules/rule-set/rule-set";
import { readRuleSet } from "./read-rule-set";

/** Namespace of the custom XML part that holds the rule set of a workbook. */
export const RULE_SET_NAMESPACE = "urn:shenbao:ruleset:1";

/** Characters of a rule set's file; one with every rule and word of ours has 20,000. */
export const LONGEST_RULE_SET = 500_000;

/** As a part a text is longer: some of its signs take six. */
const LONGEST_PART = 6 * LONGEST_RULE_SET + 200;

const ELEMENT = "ruleset";

/** A rule set that was stored: as it judges, or null where what is stored is none. */
export interface StoredRuleSet {
  readonly ruleSet: RuleSet | null;
}

/** The part that stores the text of a rule set's file. */
export function ruleSetPart(text: string): string {
  return jsonPart(ELEMENT, RULE_SET_NAMESPACE, text);
}

/**
 * The rule set among a workbook's custom XML parts; null where it has none. Parts of other vocabularies are passed over.
 * @param parts their texts; null where they could not be had
 */
export function ruleSetInParts(parts: readonly string[] | null): StoredRuleSet | null {
  const part = parts?.find((text) => text.includes(RULE_SET_NAMESPACE));
  if (part === undefined) {
    return null;
  }
  const text = part.length > LONGEST_PART ? null : valueInPart(ELEMENT, part);
  return storedRuleSet(typeof text === "string" ? text : "");
}

/** What the stored text of a rule set's file says. */
export function storedRuleSet(text: string): StoredRuleSet {
  const reading = readRuleSet(text);
  return { ruleSet: reading.ok ? reading.ruleSet : null };
}
