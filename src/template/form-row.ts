import type { FieldPath } from "../declaration/field-path";
import type { BoxRole, ColumnSpan, GuidedField } from "../editions/form-design";
import type { PlannedContent } from "../sheet/sheet-plan";

/** Guidance and validation of a box to fill in. */
export interface BoxGuide {
  readonly field: GuidedField;
  /** The allowed values, where the box is a drop-down. */
  readonly choices: readonly string[];
}

/** A cell of the form, or several merged ones. */
export interface FormBox {
  readonly columns: ColumnSpan;
  /** Number of rows of the box, from its own row down. */
  readonly rows: number;
  readonly role: BoxRole;
  readonly content: PlannedContent | null;
  /** The field of the typed model in it. */
  readonly field: FieldPath | null;
  readonly guide: BoxGuide | null;
}

/** A row of the form from left to right; boxes that extend into it from above are not included. */
export interface FormRow {
  readonly boxes: readonly FormBox[];
  /** In points; more if a text needs it. */
  readonly minimumHeight: number;
  /** Repeated at the top of every printed page. */
  readonly repeats: boolean;
}

/** A row that is not repeated on other pages. */
export function formRow(minimumHeight: number, boxes: readonly FormBox[]): FormRow {
  return { boxes, minimumHeight, repeats: false };
}

/** A box with a printed text. */
export function printedBox(role: BoxRole, columns: ColumnSpan, text: string): FormBox {
  return { columns, rows: 1, role, content: textContent(text), field: null, guide: null };
}

/** A box to fill in, with its content. */
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
