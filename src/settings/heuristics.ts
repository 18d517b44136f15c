import { RULES } from "../rules/catalogue";
import type { RuleId } from "../rules/finding";
import type { RuleSet } from "../rules/rule-set/rule-set";

/** The rules on wording, which judge by rules of thumb. */
export const HEURISTICS: readonly RuleId[] = RULES.map(({ id }) => id).filter((id) =>
  id.startsWith("H"),
);

/** The rule set with all of them off. */
export const HEURISTICS_OFF: RuleSet["severities"] = Object.fromEntries(
  HEURISTICS.map((id) => [id, "off"]),
);
