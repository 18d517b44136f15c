import type { Finding, RuleId } from "../rules/finding";
import type { CellAddress } from "../sheet/address";
import type { FormTexts } from "./form-texts";

/** A cell of the form and its name. */
export interface NamedCell {
  readonly name: string;
  readonly cell: CellAddress | null;
}

/** A rule that could not be checked, and the fields that prevented it. */
export interface NotChecked {
  readonly rule: RuleId;
  readonly title: string;
  readonly causes: readonly NamedCell[];
}

/** The rules that could not be checked, by their ids. */
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
