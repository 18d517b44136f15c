import { RULES } from "../rules/catalogue";
import type { RuleId } from "../rules/finding";
import type { RuleSet } from "../rules/rule-set/rule-set";

/** The rules on wording, which judge by experience. */
export const HEURISTICS: readonly RuleId[] = RULES.map(({ id }) => id).filter((id) =>
  id.startsWith("H"),
);

/** None of them judges. */
export const HEURISTICS_OFF: RuleSet["severities"] = Object.fromEntries(
  HEURISTICS.map((id) => [id, "off"]),
);
