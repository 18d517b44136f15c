import { DEFAULT_RULE_SET, type RuleSet } from "../rules/rule-set/rule-set";
import { HEURISTICS, HEURISTICS_OFF } from "./heuristics";

/** The places where a rule set can be stored, by precedence. */
export const RULE_SET_STORES = ["workbook", "user", "office"] as const;
export type RuleSetStore = (typeof RULE_SET_STORES)[number];

/** The origin of a rule set. */
export type RuleSetSource = RuleSetStore | "default";

/** A stored rule set; null if the stored text cannot be used. */
export interface StoredRuleSet {
  readonly ruleSet: RuleSet | null;
}

/** What is stored in each place; null if nothing is. */
export type StoredRuleSets = Readonly<Record<RuleSetStore, StoredRuleSet | null>>;

export const NO_STORED_RULE_SETS: StoredRuleSets = { workbook: null, user: null, office: null };

/** The rule set by which something was judged, for display. */
export interface JudgedBy {
  readonly name: string;
  readonly source: RuleSetSource;
  /** Whether the rules on wording are on. */
  readonly heuristics: boolean;
  /** Places whose rule set could not be used. */
  readonly unusable: readonly RuleSetStore[];
}

/** The rule set that judges. */
export interface RuleSetInForce {
  readonly ruleSet: RuleSet;
  readonly judgedBy: JudgedBy;
}

/**
 * The workbook's rule set takes precedence over the user's, that over the office's, and that over the default one.
 * @param heuristics false: all rules on wording are off, whatever the rule set says
 */
export function ruleSetInForce(stored: StoredRuleSets, heuristics: boolean): RuleSetInForce {
  const source = RULE_SET_STORES.find((store) => isUsable(stored[store])) ?? "default";
  const own = (source === "default" ? null : stored[source]?.ruleSet) ?? DEFAULT_RULE_SET;
  const ruleSet = heuristics
    ? own
    : { ...own, severities: { ...own.severities, ...HEURISTICS_OFF } };
  return {
    ruleSet,
    judgedBy: {
      name: own.name,
      source,
      heuristics: HEURISTICS.some((id) => ruleSet.severities[id] !== "off"),
      unusable: RULE_SET_STORES.filter((store) => stored[store]?.ruleSet === null),
    },
  };
}

function isUsable(stored: StoredRuleSet | null): boolean {
  return stored !== null && stored.ruleSet !== null;
}
