import { DEFAULT_RULE_SET, type RuleSet } from "../rules/rule-set/rule-set";
import { HEURISTICS, HEURISTICS_OFF } from "./heuristics";

/** Where a rule set can be stored, the one that goes before the others first. */
export const RULE_SET_STORES = ["workbook", "user", "office"] as const;
export type RuleSetStore = (typeof RULE_SET_STORES)[number];

/** Where a rule set comes from. */
export type RuleSetSource = RuleSetStore | "default";

/** A rule set that was stored: as it judges, or null where what is stored is none. */
export interface StoredRuleSet {
  readonly ruleSet: RuleSet | null;
}

/** What is stored in each place; null where nothing is. */
export type StoredRuleSets = Readonly<Record<RuleSetStore, StoredRuleSet | null>>;

export const NO_STORED_RULE_SETS: StoredRuleSets = { workbook: null, user: null, office: null };

/** By which rule set something was judged, for showing. */
export interface JudgedBy {
  readonly name: string;
  readonly source: RuleSetSource;
  /** Whether rules on wording judge. */
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
 * The rule set of the workbook goes before that of the user, that before that of the office, and that before the default one.
 * @param heuristics false: no rule on wording judges, whatever the rule set says
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
