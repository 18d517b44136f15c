import type { Locale } from "../declaration/locale";
import { settings as enUS } from "../locales/en-US/settings";
import { fill, type Translation } from "../locales/translation";
import { settings as zhCN } from "../locales/zh-CN/settings";
import type { RuleSetProblem } from "./read-rule-set";

/** The texts about rule sets in every language. */
export const RULE_SET_TEXTS: Readonly<Record<Locale, Translation<typeof zhCN>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
};

/** The problems of a rule set, one sentence each, preceded by the place in the file. */
export function ruleSetSentences(
  problems: readonly RuleSetProblem[],
  locale: Locale,
): readonly string[] {
  const { problem, wholeFile, separator, kinds, reasons } = RULE_SET_TEXTS[locale].ruleSet;
  const words: Readonly<Record<string, string>> = kinds;
  return problems.map(({ path, reason, expected }) =>
    fill(problem, {
      path: path === "" ? wholeFile : path,
      reason: fill(reasons[reason], {
        expected: expected.map((word) => words[word] ?? word).join(separator),
      }),
    }),
  );
}
