import type { FieldPath } from "../declaration/field-path";
import type { BoxRole, ColumnSpan, GuidedField } from "../editions/form-design";
import type { PlannedContent } from "../sheet/sheet-plan";

/** What Excel tells and takes in a box that is filled in. */
export interface BoxGuide {
  readonly field: GuidedField;
  /** What may be chosen, where the values are fixed. */
  readonly choices: readonly string[];
}

/** A cell of the form, or several that are merged. */
export interface FormBox {
  readonly columns: ColumnSpan;
  /** Rows the box takes, its own and those below. */
  readonly rows: number;
  readonly role: BoxRole;
  readonly content: PlannedContent | null;
  /** The field of the typed model that stands in it. */
  readonly field: FieldPath | null;
  readonly guide: BoxGuide | null;
}

/** A row of the form from left to right; boxes that reach in from above are not among its own. */
export interface FormRow {
  readonly boxes: readonly FormBox[];
  /** In points; more where a text needs it. */
  readonly minimumHeight: number;
  /** Printed again at the top of every page. */
  readonly repeats: boolean;
}

/** A row that is printed once. */
export function formRow(minimumHeight: number, boxes: readonly FormBox[]): FormRow {
  return { boxes, minimumHeight, repeats: false };
}

/** A box with a printed text. */
export function printedBox(role: BoxRole, columns: ColumnSpan, text: string): FormBox {
  return { columns, rows: 1, role, content: textContent(text), field: null, guide: null };
}

/** A box that is filled in, with what it is filled with. */
export function filledBox(
  role: BoxRole,
  columns: ColumnSpan,
  field: FieldPath,
  guided: GuidedField,
  content: PlannedContent | null,
): FormBox {
  return { columns, rows: 1, role, content, field, guide: { field: guided, choices: [] } };
}

/** A text as content; nothing for `""`. */
export function textContent(text: string): PlannedContent | null {
  return text === "" ? null : { type: "text", text };
}
