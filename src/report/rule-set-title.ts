import type { Locale } from "../declaration/locale";
import { fill } from "../locales/translation";
import {
  DEFAULT_RULE_SET,
  DEFAULT_RULE_SET_VERSION,
  type RuleSet,
} from "../rules/rule-set/rule-set";
import { REPORT_TEXTS } from "./report-texts";

/** What people call a rule set: the default one by its words, that of an office by the name that it has given. */
export function ruleSetTitle({ name }: Pick<RuleSet, "name">, locale: Locale): string {
  return name === DEFAULT_RULE_SET.name
    ? fill(REPORT_TEXTS[locale].defaultRuleSet, { version: DEFAULT_RULE_SET_VERSION })
    : name;
}
