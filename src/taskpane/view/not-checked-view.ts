import type { Finding, RuleId } from "../../rules/finding";
import type { NamedCell } from "./equation-view";
import type { FormWords } from "./form-words";

/** A check that could not be made, and the fields that stood in its way. */
export interface NotCheckedView {
  readonly rule: RuleId;
  readonly title: string;
  readonly causes: readonly NamedCell[];
}

/** What could not be checked, in the order of the rules' ids. */
export function notCheckedView(
  findings: readonly Finding[],
  words: FormWords,
): readonly NotCheckedView[] {
  const causesOf = new Map<RuleId, NamedCell[]>();
  for (const { cells, field, details } of findings) {
    const cause = { name: words.fieldName(field), cell: cells[0] ?? null };
    for (const rule of details.notChecked ?? []) {
      const causes = causesOf.get(rule) ?? [];
      causes.push(cause);
      causesOf.set(rule, causes);
    }
  }
  return Array.from(causesOf, ([rule, causes]) => ({
    rule,
    title: words.ruleTitle(rule),
    causes,
  })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
