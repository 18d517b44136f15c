import { jsonPart, valueInPart } from "../sheet/json-part";

/** Namespace of the custom XML part that holds the rule set of a workbook. */
export const RULE_SET_NAMESPACE = "urn:shenbao:ruleset:1";

/** Most characters in a rule set's file; one with every rule and every default word has 20,000. */
export const LONGEST_RULE_SET = 500_000;

/** A part is longer than its text: some characters take six. */
const LONGEST_PART = 6 * LONGEST_RULE_SET + 200;

const ELEMENT = "ruleset";

/** The part that stores the text of a rule set's file. */
export function ruleSetPart(text: string): string {
  return jsonPart(ELEMENT, RULE_SET_NAMESPACE, text);
}

/**
 * The text of the rule set among a workbook's custom XML parts; "" if its part is unreadable, null if there is no
 * such part. Other custom XML parts are ignored.
 * @param parts their texts; null if they could not be read
 */
export function ruleSetTextInParts(parts: readonly string[] | null): string | null {
  const part = parts?.find((text) => text.includes(RULE_SET_NAMESPACE));
  if (part === undefined) {
    return null;
  }
  const text = part.length > LONGEST_PART ? null : valueInPart(ELEMENT, part);
  return typeof text === "string" ? text : "";
}
