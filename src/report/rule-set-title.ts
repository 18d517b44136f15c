import type { Locale } from "../declaration/locale";
import { fill } from "../locales/translation";
import {
  DEFAULT_RULE_SET,
  DEFAULT_RULE_SET_VERSION,
  type RuleSet,
} from "../rules/rule-set/rule-set";
import { REPORT_TEXTS } from "./report-texts";

/** The title of a rule set: a fixed text for the default one, for others the name given by the office. */
export function ruleSetTitle({ name }: Pick<RuleSet, "name">, locale: Locale): string {
  return name === DEFAULT_RULE_SET.name
    ? fill(REPORT_TEXTS[locale].defaultRuleSet, { version: DEFAULT_RULE_SET_VERSION })
    : name;
}
