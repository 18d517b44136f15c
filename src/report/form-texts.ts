import type { Declaration } from "../declaration/declaration";
import type { FieldPath } from "../declaration/field-path";
import type { Locale } from "../declaration/locale";
import type { Edition } from "../editions/edition";
import { rulePage, type RulePage } from "./rule-page";
import { ruleById } from "../rules/catalogue";
import { fieldName } from "../rules/field-name";
import type { Finding, RuleId } from "../rules/finding";
import { wordFinding } from "../rules/word-finding";

/** The texts about one form: names of its fields, sentences for its findings. */
export interface FormTexts {
  readonly fieldName: (field: FieldPath) => string;
  readonly sentence: (finding: Finding) => string;
  readonly remedy: (rule: RuleId) => string;
  readonly ruleTitle: (rule: RuleId) => string;
  readonly rulePage: (rule: RuleId) => RulePage;
}

/** The texts about this form in the reader's language. A blank category is called what the form calls it. */
export function formTexts(
  { emptyCategories }: Declaration,
  edition: Edition,
  locale: Locale,
): FormTexts {
  const categoryName = (field: FieldPath) =>
    emptyCategories.find((_, index) => field === `emptyCategories[${index}]`)?.level2;
  return {
    fieldName: (field) => categoryName(field) ?? fieldName(field, edition, locale),
    sentence: (finding) => wordFinding(finding, edition, locale),
    remedy: (rule) => ruleById(rule).texts[locale].remedy,
    ruleTitle: (rule) => ruleById(rule).texts[locale].title,
    rulePage: (rule) => rulePage(ruleById(rule), locale),
  };
}
