import { shiftRule } from "./anchored-rule";
import type { LineChange } from "./line-change";
import type { Sheet } from "./sheet";
import { sheetsOf } from "./sheets";
import {
  addValidation,
  deleteValidation,
  mapFormulas,
  replaceValidation,
  validationsOf,
  type ValidationRule,
} from "./validation-rules";

/**
 * The data validations of all sheets after rows or columns come or go on one.
 * @returns Sets them, once the lines have changed.
 */
export function shiftValidations(changed: Sheet, change: LineChange): () => void {
  const acts = sheetsOf(changed.book).flatMap((sheet) =>
    validationsOf(sheet).map((rule) => {
      const place = { own: sheet.name, changed: changed.name };
      const rules = mapFormulas(rule, (anchored) => shiftRule(anchored, place, change));
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

/** Puts rules in the place of one; its id stays with the first of them. */
function setRule(sheet: Sheet, rule: ValidationRule, rules: readonly ValidationRule[]): void {
  const [first, ...others] = rules;
  if (first === undefined) {
    deleteValidation(sheet, rule.uid);
    return;
  }
  if (JSON.stringify(first) !== JSON.stringify(rule)) {
    replaceValidation(sheet, first);
  }
  others.forEach((other) => {
    addValidation(sheet, other);
  });
}
