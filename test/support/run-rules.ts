import type { Declaration } from "../../src/declaration/declaration";
import { checkDeclaration } from "../../src/rules/check-declaration";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { DEFAULT_RULE_SET } from "../../src/rules/rule-set/rule-set";

/** The findings of the given rules alone in a declaration, under the default rule set. */
export function findingsOf(
  declaration: Declaration,
  ...rules: readonly Rule[]
): readonly Finding[] {
  return checkDeclaration(declaration, DEFAULT_RULE_SET, null, rules);
}

/** A finding in a line: `error differs B5 B6 D5 D6`. */
export function inShort({ severity, message, cells }: Finding): string {
  return [severity, message.id, ...cells].join(" ");
}
