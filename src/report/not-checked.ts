import type { Finding, RuleId } from "../rules/finding";
import type { CellAddress } from "../sheet/address";
import type { FormTexts } from "./form-texts";

/** A cell of the form by its name. */
export interface NamedCell {
  readonly name: string;
  readonly cell: CellAddress | null;
}

/** A check that could not be made, and the fields that stood in its way. */
export interface NotChecked {
  readonly rule: RuleId;
  readonly title: string;
  readonly causes: readonly NamedCell[];
}

/** What could not be checked, in the order of the rules' ids. */
export function notCheckedRules(
  findings: readonly Finding[],
  words: FormTexts,
): readonly NotChecked[] {
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
