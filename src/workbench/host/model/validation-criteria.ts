import { DataValidationOperator, DataValidationType } from "@univerjs/core";
import type { JsonObject } from "../batch";
import { HostError } from "../host-error";
import type { ValidationRule } from "./validation-rules";

/** What a validation compares, without the areas it holds for and the messages it shows. */
export type Criteria = Pick<
  ValidationRule,
  "type" | "operator" | "formula1" | "formula2" | "showDropDown"
>;

/** `Excel.DataValidationRule`, with everything that may be an object of the batch as text already. */
export interface ApiRule {
  readonly custom?: { readonly formula: string };
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly textLength?: Comparison;
  readonly date?: Comparison;
  readonly time?: Comparison;
}

/** The parts of a rule that compare, in Office.js's words. */
export interface Comparison {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

/** `Excel.DataValidationType` of each kind of rule of the engine. */
const TYPES: Readonly<Record<string, string>> = {
  [DataValidationType.ANY]: "None",
  [DataValidationType.NONE]: "None",
  [DataValidationType.CUSTOM]: "Custom",
  [DataValidationType.LIST]: "List",
  [DataValidationType.WHOLE]: "WholeNumber",
  [DataValidationType.DECIMAL]: "Decimal",
  [DataValidationType.TEXT_LENGTH]: "TextLength",
  [DataValidationType.DATE]: "Date",
  [DataValidationType.TIME]: "Time",
};

/** The parts of a rule that compare, by the engine's kind of rule. */
const COMPARISONS = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
} as const satisfies Partial<Record<keyof ApiRule, DataValidationType>>;

/** The names of the parts of a rule that compare. */
export const COMPARISON_PARTS = ["wholeNumber", "decimal", "textLength", "date", "time"] as const;

/** `Excel.DataValidationOperator` */
const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Excel takes no longer formulas and lists. */
const LONGEST = 255;

/** Any content is valid: there is no rule, or a message only. */
export const ANYTHING: Criteria = {
  type: DataValidationType.ANY,
  operator: undefined,
  formula1: undefined,
  formula2: undefined,
  showDropDown: undefined,
};

/** Whether a rule lets everything pass. */
export function isAnything(criteria: Criteria): boolean {
  return criteriaType(criteria) === "None";
}

/** `Excel.DataValidationType`. @throws HostError for a kind of rule that Excel does not have. */
export function criteriaType({ type }: Criteria): string {
  const name = TYPES[type];
  if (name === undefined) {
    throw new HostError("ApiNotImplemented", `DataValidation of ${type}`);
  }
  return name;
}

/** The rule as Office.js reports it: formulas and numbers with `=`, a list as it was given. */
export function toApiRule(criteria: Criteria): JsonObject {
  const { type, formula1 = "", formula2, operator, showDropDown } = criteria;
  switch (criteriaType(criteria)) {
    case "None":
      return {};
    case "Custom":
      return { custom: { formula: formula1 } };
    case "List":
      return { list: { inCellDropDown: showDropDown ?? true, source: formula1 } };
    default: {
      const part = COMPARISON_PARTS.find((name) => isSame(COMPARISONS[name], type)) ?? "";
      const second: JsonObject = formula2 ? { formula2: withSign(formula2) } : {};
      const compared = { formula1: withSign(formula1), operator: operatorName(operator) };
      return { [part]: { ...compared, ...second } };
    }
  }
}

/** The engine's types leave open whether a kind of rule is one of its own. */
function isSame(known: string, type: string): boolean {
  return known === type;
}

/**
 * What the engine compares for a rule of Office.js.
 * @throws HostError when it is none.
 */
export function fromApiRule(rule: ApiRule): Criteria {
  const parts = Object.keys(rule);
  if (parts.length !== 1) {
    throw new HostError("InvalidArgument", parts.join(", "));
  }
  if (rule.custom) {
    return { ...ANYTHING, type: DataValidationType.CUSTOM, formula1: formula(rule.custom.formula) };
  }
  if (rule.list) {
    const { inCellDropDown, source } = rule.list;
    return {
      ...ANYTHING,
      type: DataValidationType.LIST,
      formula1: short(source),
      showDropDown: inCellDropDown,
    };
  }
  for (const part of COMPARISON_PARTS) {
    const comparison = rule[part];
    if (comparison) {
      return { ...ANYTHING, type: COMPARISONS[part], ...compared(comparison) };
    }
  }
  throw new HostError("InvalidArgument", parts.join());
}

function compared({ operator, formula1, formula2 }: Comparison): Partial<Criteria> {
  const own = OPERATORS[operator];
  if (own === undefined) {
    throw new HostError("InvalidArgument", operator);
  }
  const needsTwo = operator === "Between" || operator === "NotBetween";
  return {
    operator: own,
    formula1: operand(formula1),
    ...(needsTwo && { formula2: operand(formula2 ?? "") }),
  };
}

/** The engine writes numbers plain and formulas with `=`. */
function operand(text: string): string {
  const plain = text.replace(/^=/, "").trim();
  if (plain !== "" && !Number.isNaN(Number(plain))) {
    return plain;
  }
  return formula(text);
}

function formula(text: string): string {
  if (!text.startsWith("=") || text.length < 2) {
    throw new HostError("InvalidArgument", text);
  }
  return short(text);
}

function short(text: string): string {
  if (text === "" || text.length > LONGEST) {
    throw new HostError("InvalidArgument", `${text.length} characters`);
  }
  return text;
}

function withSign(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

function operatorName(operator: DataValidationOperator | undefined): string {
  return Object.entries(OPERATORS).find(([, own]) => own === operator)?.[0] ?? "Between";
}
