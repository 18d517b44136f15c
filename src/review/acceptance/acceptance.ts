/** Whose form it is, and for which year. */
export interface FormIdentity {
  readonly year: number | null;
  readonly department: string | null;
}

/** What was accepted. A finding that says the same about the same values is covered, wherever it is now. */
export interface AcceptedSubject {
  readonly rule: string;
  /** The id of the rule's message. */
  readonly message: string;
  readonly sheet: string;
  /** A form that is filled in for another year, or another form on the same sheet, must be judged again. */
  readonly form: FormIdentity;
  /** Path of the main cell when it was accepted; rows inserted since have changed its number. */
  readonly field: string;
  /** What identifies the field's row: class, category and name. Empty for a field outside the tables. */
  readonly row: readonly string[];
  /** The contents of the cells concerned, the main one first; empty texts for blank ones. */
  readonly values: readonly string[];
}

/** A finding that a reviewer has accepted with a reason, as it is stored with the workbook. */
export interface Acceptance extends AcceptedSubject {
  /** One line. */
  readonly reason: string;
  /** The day, such as `2026-03-04`. */
  readonly at: string;
}

export const ACCEPTANCE_LIMITS = {
  /** Most characters of a reason. */
  reason: 500,
  /** Most characters of all acceptances of a workbook as they are stored. */
  stored: 1_000_000,
} as const;

/** Two acceptances with the same key are about the same. */
export function subjectKey({
  rule,
  message,
  sheet,
  form,
  field,
  row,
  values,
}: AcceptedSubject): string {
  const { year, department } = form;
  return JSON.stringify([rule, message, sheet, year, department, fieldKind(field), row, values]);
}

/** `indicators[3].annualValue` as `indicators[].annualValue`. */
function fieldKind(field: string): string {
  return field.replace(/\[\d+\]/g, "[]");
}
