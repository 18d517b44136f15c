import type { Locale } from "../../declaration/locale";
import type { Edition } from "../../editions/edition";
import { ruleById } from "../../rules/catalogue";
import { fieldName } from "../../rules/field-name";
import type { Finding, RuleId } from "../../rules/finding";
import type { NamedCell } from "./equation-view";

/** A check that could not be made, and the fields that stood in its way. */
export interface NotCheckedView {
  readonly rule: RuleId;
  readonly title: string;
  readonly causes: readonly NamedCell[];
}

/** What could not be checked, in the order of the rules' ids. */
export function notCheckedView(
  findings: readonly Finding[],
  edition: Edition,
  locale: Locale,
): readonly NotCheckedView[] {
  const causesOf = new Map<RuleId, NamedCell[]>();
  for (const { cells, field, details } of findings) {
    const cause = { name: fieldName(field, edition, locale), cell: cells[0] ?? null };
    for (const rule of details.notChecked ?? []) {
      const causes = causesOf.get(rule) ?? [];
      causesOf.set(rule, [...causes, cause]);
    }
  }
  return Array.from(causesOf, ([rule, causes]) => ({
    rule,
    title: ruleById(rule).texts[locale].title,
    causes,
  })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
