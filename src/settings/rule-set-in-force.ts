import { RULES } from "../rules/catalogue";
import type { RuleId } from "../rules/finding";
import { DEFAULT_RULE_SET, type RuleSet } from "../rules/rule-set/rule-set";
import { storedRuleSet, type StoredRuleSet } from "./stored-rule-set";
import type { UserSettings } from "./user-settings";

/** Where a rule set comes from. */
export type RuleSetSource = "workbook" | "user" | "default";

/** By which rule set something was judged, for showing. */
export interface JudgedBy {
  readonly name: string;
  readonly source: RuleSetSource;
  /** Whether rules on wording judge. */
  readonly heuristics: boolean;
  /** Places whose rule set could not be used. */
  readonly unusable: readonly Exclude<RuleSetSource, "default">[];
}

/** The rule set that judges. */
export interface RuleSetInForce {
  readonly ruleSet: RuleSet;
  readonly judgedBy: JudgedBy;
}

/** The rule set of the workbook goes before that of the user, and that before the default one. */
export function ruleSetInForce(
  inWorkbook: StoredRuleSet | null,
  { heuristics, ruleSet: text }: UserSettings,
): RuleSetInForce {
  const stored = [
    { source: "workbook", rules: inWorkbook },
    { source: "user", rules: text === null ? null : storedRuleSet(text) },
  ] as const;
  const chosen = stored.find(({ rules }) => rules !== null && rules.ruleSet !== null);
  const own = chosen?.rules?.ruleSet ?? DEFAULT_RULE_SET;
  const ruleSet = heuristics ? own : withoutHeuristics(own);
  return {
    ruleSet,
    judgedBy: {
      name: own.name,
      source: chosen?.source ?? "default",
      heuristics: HEURISTICS.some((id) => ruleSet.severities[id] !== "off"),
      unusable: stored.flatMap(({ source, rules }) => (rules?.ruleSet === null ? [source] : [])),
    },
  };
}

const HEURISTICS: readonly RuleId[] = RULES.map(({ id }) => id).filter((id) => id.startsWith("H"));

/** All rules on wording off, also those that the rule set names. */
export function withoutHeuristics(ruleSet: RuleSet): RuleSet {
  const off = Object.fromEntries(HEURISTICS.map((id) => [id, "off" as const]));
  return { ...ruleSet, severities: { ...ruleSet.severities, ...off } };
}
