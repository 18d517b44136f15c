import type { RuleId } from "./finding";
import type { Rule } from "./rule";

/** Every rule of the product, in the order of the catalogue. A new rule is one file and one line here. */
export const RULES: readonly Rule[] = [];

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of that id. @throws RangeError when the catalogue has none. */
export function ruleById(id: RuleId): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) {
    throw new RangeError(`No rule ${id}`);
  }
  return rule;
}
