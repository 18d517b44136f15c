import { readFileSync } from "node:fs";
import { RULE_SET_TEXTS, ruleSetSentences } from "../../settings/rule-set-sentences";
import { fill } from "../../locales/translation";
import type { RuleSet } from "../../rules/rule-set/rule-set";
import { readRuleSet } from "../../settings/read-rule-set";
import { isFileSystemError } from "../file-system-error";

/** A rule set and the text that it was read from. */
export interface RuleSetText {
  readonly text: string;
  readonly ruleSet: RuleSet;
}

/** The rule set in a file, or the sentences that say why it cannot be used. */
export function ruleSetFile(file: string): RuleSetText | { readonly problem: string } {
  const { unreadable, invalid } = RULE_SET_TEXTS["zh-CN"].ruleSet;
  try {
    const text = readFileSync(file, "utf8");
    const reading = readRuleSet(text);
    if (reading.ok) {
      return { text, ruleSet: reading.ruleSet };
    }
    const sentences = ruleSetSentences(reading.problems, "zh-CN").map((line) => `  ${line}`);
    return { problem: [fill(invalid, { file }), ...sentences].join("\n") };
  } catch (error) {
    if (!isFileSystemError(error)) {
      throw error;
    }
    return { problem: fill(unreadable, { file }) };
  }
}
