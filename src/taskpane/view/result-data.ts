import type { Validation } from "../../commands/validate-open-workbook";
import type { Locale } from "../../declaration/locale";
import { reportDocument } from "../../report/report-document";
import { DEFAULT_RULE_SET } from "../../rules/rule-set/rule-set";

/** The typed model and the findings of the open workbook as the JSON of docs/report-format.md. */
export function resultData(validation: Validation, locale: Locale): string {
  const { fileName, checked, partlyExamined, judgedBy, ignoredAcceptances } = validation;
  const result = {
    file: fileName ?? "",
    outcome: checked,
    partlyExamined,
    ignoredAcceptances,
  };
  const ruleSet = { ...DEFAULT_RULE_SET, name: judgedBy.name };
  return JSON.stringify(reportDocument([result], ruleSet, locale), null, 2);
}
