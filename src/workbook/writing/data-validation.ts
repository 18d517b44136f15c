import type { DataValidation } from "hucre";
import { toRangeAddress } from "../../sheet/address";
import type { CellMessage, PlannedRule, PlannedValidation } from "../../sheet/sheet-plan";
import { fileFormula } from "./file-formula";
import { fileText } from "./file-text";
import { listFormula } from "./list-formula";
import { requireAtMost } from "./require-at-most";

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const ERROR_STYLES = { Stop: "stop", Warning: "warning" } as const satisfies Record<
  PlannedValidation["alert"]["style"],
  DataValidation["errorStyle"]
>;

/**
 * A validation as hucre writes it; a blank cell is always valid.
 * @throws RangeError for a list, a title or a message that Excel could not hold.
 */
export function dataValidation({ area, rule, prompt, alert }: PlannedValidation): DataValidation {
  checkMessage(prompt);
  checkMessage(alert);
  return {
    range: toRangeAddress(area),
    ...criterion(rule),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: fileText(prompt.title),
    inputMessage: fileText(prompt.message),
    showErrorMessage: true,
    errorStyle: ERROR_STYLES[alert.style],
    errorTitle: fileText(alert.title),
    errorMessage: fileText(alert.message),
  };
}

function criterion(rule: PlannedRule): Pick<DataValidation, "type" | "operator" | "formula1"> {
  switch (rule.type) {
    case "custom":
      return { type: "custom", formula1: fileFormula(rule.formula) };
    case "list":
      return { type: "list", formula1: listFormula(rule.values) };
    case "textLength":
      return {
        type: "textLength",
        operator: "lessThanOrEqual",
        formula1: String(rule.maximum),
      };
  }
}

function checkMessage({ title, message }: CellMessage): void {
  requireAtMost(title.length, LONGEST_TITLE, `Characters of the title ${title}`);
  requireAtMost(message.length, LONGEST_MESSAGE, `Characters of the message ${message}`);
}
