import type { Declaration } from "../../src/declaration/declaration";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { declarationWith, type FormChanges } from "./declaration";
import { findingsOf, inShort } from "./run-rules";

/** A form, by its differences from the consistent one or by a function that makes it. */
export type FormCase = FormChanges | (() => Declaration);

/** A form with a name that says what is special about it. */
export type ValidCase = readonly [name: string, form: FormCase];

/** A form with the findings it must give: `error differs B5 B6 D5 D6`. */
export type InvalidCase = readonly [name: string, form: FormCase, ...findings: string[]];

/**
 * Tests a single rule against forms that it must pass and forms in which it must find something.
 * @param find judges a form by the rule; default: under the default rule set
 */
export function testRule(
  rule: Rule,
  valid: readonly ValidCase[],
  invalid: readonly InvalidCase[],
  find: (declaration: Declaration, rule: Rule) => readonly Finding[] = findingsOf,
): void {
  test("is tried on at least five forms of each kind", () => {
    expect(Math.min(valid.length, invalid.length)).toBeGreaterThanOrEqual(5);
  });

  test.each(valid)("passes: %s", (_, form) => {
    expect(find(declarationOf(form), rule)).toEqual([]);
  });

  test.each(invalid.map(([name, form, ...findings]) => ({ name, form, findings })))(
    "finds: $name",
    ({ form, findings }) => {
      expect(find(declarationOf(form), rule).map(inShort)).toEqual(findings);
    },
  );
}

/**
 * The only finding of a single rule.
 * @throws Error when it has none or several
 */
export function onlyFinding(rule: Rule, form: FormCase): Finding {
  const [finding, another] = findingsOf(declarationOf(form), rule);
  if (finding === undefined || another !== undefined) {
    throw new Error(`Rule ${rule.id} does not give exactly one finding`);
  }
  return finding;
}

function declarationOf(form: FormCase): Declaration {
  return typeof form === "function" ? form() : declarationWith(form);
}
