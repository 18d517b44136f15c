import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation } from "hucre";
import { areasOfReference, engineRange, withinReach } from "./engine-range";

const TYPES = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
} as const satisfies Record<DataValidation["type"], DataValidationType>;

const OPERATORS = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const satisfies Record<NonNullable<DataValidation["operator"]>, DataValidationOperator>;

const ERROR_STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const satisfies Record<NonNullable<DataValidation["errorStyle"]>, DataValidationErrorStyle>;

/** The validations of a sheet for the grid, ranges cut to the engine's reach; the file keeps them as they are. */
export function dataValidations(
  validations: readonly DataValidation[],
): ISheetDataValidationRule[] {
  return validations.map((validation, index) => ({
    uid: `file-${index}`,
    type: TYPES[validation.type],
    ranges: areasOfReference(validation.range).flatMap((area) => {
      const clipped = withinReach(area);
      return clipped === null ? [] : [engineRange(clipped)];
    }),
    ...criteria(validation),
    ...texts(validation),
    allowBlank: validation.allowBlank ?? false,
    ...(validation.operator !== undefined && { operator: OPERATORS[validation.operator] }),
    ...errorStyle(validation),
  }));
}

/** `stop` unless it says otherwise; a validation without a message refuses nothing, which the engine would. */
function errorStyle(validation: DataValidation): Partial<ISheetDataValidationRule> {
  const { errorStyle: style = "stop", showErrorMessage } = validation;
  return showErrorMessage === true || style !== "stop" ? { errorStyle: ERROR_STYLES[style] } : {};
}

function criteria(validation: DataValidation): Partial<ISheetDataValidationRule> {
  if (validation.values !== undefined) {
    return { formula1: validation.values.join(",") };
  }
  const { formula1, formula2 } = validation;
  return {
    ...(formula1 !== undefined && { formula1: criterion(formula1) }),
    ...(formula2 !== undefined && { formula2: criterion(formula2) }),
  };
}

/** The engine distinguishes a formula from a plain number by its `=`. */
function criterion(formula: string): string {
  return Number.isNaN(Number(formula)) ? `=${formula}` : formula;
}

function texts({
  showErrorMessage,
  errorTitle,
  errorMessage,
  showInputMessage,
  inputTitle,
  inputMessage,
}: DataValidation): Partial<ISheetDataValidationRule> {
  return {
    ...(showErrorMessage !== undefined && { showErrorMessage }),
    ...(errorTitle !== undefined && { errorTitle }),
    ...(errorMessage !== undefined && { error: errorMessage }),
    ...(showInputMessage !== undefined && { showInputMessage }),
    ...(inputTitle !== undefined && { promptTitle: inputTitle }),
    ...(inputMessage !== undefined && { prompt: inputMessage }),
  };
}
