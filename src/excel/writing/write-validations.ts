import { toRangeAddress } from "../../sheet/address";
import type { PlannedRule, SheetPlan } from "../../sheet/sheet-plan";

/** Queues the validations of cells, with their prompts and alerts. */
export function writeValidations(sheet: Excel.Worksheet, { validations }: SheetPlan): void {
  for (const { area, rule, prompt, alert } of validations) {
    const { dataValidation } = sheet.getRange(toRangeAddress(area));
    dataValidation.rule = toExcelRule(rule);
    dataValidation.ignoreBlanks = true;
    dataValidation.prompt = { ...prompt, showPrompt: true };
    dataValidation.errorAlert = { ...alert, showAlert: true };
  }
}

function toExcelRule(rule: PlannedRule): Excel.DataValidationRule {
  switch (rule.type) {
    case "custom":
      return { custom: { formula: rule.formula } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "textLength":
      return { textLength: { formula1: rule.maximum, operator: "LessThanOrEqualTo" } };
  }
}
