import { anchorOf, shiftRule } from "./anchored-rule";
import {
  addRuleAfter,
  areasOf,
  asCustomRule,
  deleteRule,
  replaceRule,
  rulesOf,
  type ConditionalRule,
} from "./conditional-rules";
import { toEngineRange } from "./grid";
import type { LineChange } from "./line-change";
import type { Sheet } from "./sheet";
import { sheetsOf } from "./sheets";

/**
 * The conditional formats of all sheets after rows or columns come or go on one.
 * @returns Sets them, once the lines have changed.
 */
export function shiftConditionalRules(changed: Sheet, change: LineChange): () => void {
  const acts = sheetsOf(changed.book).flatMap((sheet) =>
    rulesOf(sheet).map((rule) => {
      const rules = rulesAfter(rule, { own: sheet.name, changed: changed.name }, change);
      return () => {
        setRule(sheet, rule, rules);
      };
    }),
  );
  return () => {
    acts.forEach((act) => {
      act();
    });
  };
}

function rulesAfter(
  rule: ConditionalRule,
  place: { readonly own: string; readonly changed: string },
  change: LineChange,
): ConditionalRule[] {
  const custom = asCustomRule(rule);
  const areas = areasOf(rule);
  const formulas = custom === null ? [] : [custom.rule.value];
  return shiftRule({ areas, formulas, anchor: anchorOf(areas) }, place, change).map((part) => {
    const [formula] = part.formulas;
    const ranges = part.areas.map(toEngineRange);
    return custom === null || formula === undefined
      ? { ...rule, ranges }
      : { ...custom, ranges, rule: { ...custom.rule, value: formula } };
  });
}

/** Puts rules in the place of one; its id stays with the first of them. */
function setRule(sheet: Sheet, rule: ConditionalRule, rules: readonly ConditionalRule[]): void {
  const [first, ...others] = rules;
  if (first === undefined) {
    deleteRule(sheet, rule.cfId);
    return;
  }
  if (JSON.stringify(first) !== JSON.stringify(rule)) {
    replaceRule(sheet, first);
  }
  others.forEach((other) => {
    addRuleAfter(sheet, rule.cfId, other);
  });
}
