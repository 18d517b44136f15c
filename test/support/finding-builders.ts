import { fen } from "../../src/declaration/money";
import type { Finding, Operand } from "../../src/rules/finding";
import type { FormTexts } from "../../src/report/form-texts";

/** A finding at C14, with any properties a test needs. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: "S24",
    severity: "warning",
    field: "tasks[0].amount",
    cells: ["C14"],
    message: { id: "missing", values: {} },
    details: {},
    equation: null,
    correction: null,
    ...overrides,
  };
}

/** An operand of a sum, its amount in 分. */
export function operand(field: Operand["field"], cell: string, amount: number | null): Operand {
  return { field, cell, amount: fen(amount ?? 0), blank: amount === null };
}

/** Texts that show what they were asked to name. */
export const PLAIN_WORDS: FormTexts = {
  fieldName: (field) => `<${field}>`,
  sentence: ({ rule }) => `sentence of ${rule}`,
  remedy: (rule) => `remedy of ${rule}`,
  ruleTitle: (rule) => `title of ${rule}`,
  rulePage: (rule) => ({ id: rule, title: "", severity: "", kind: "", sections: [] }),
};
