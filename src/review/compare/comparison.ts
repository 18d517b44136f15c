import type { FieldPath } from "../../declaration/field-path";
import type { BudgetField, IndicatorDetail } from "../../declaration/form-parts";
import type { Money } from "../../declaration/money";
import type { CheckedFinding } from "../checked-workbook";

/** The content of a field: an amount, or the text of its cell; null for nothing. */
export type HeldValue = { readonly money: Money } | { readonly text: string } | null;

/** A field of the form itself whose content has changed. */
export interface FieldChange {
  readonly field: "title" | "year" | "department" | "overallGoal" | `budget.${BudgetField}`;
  readonly before: HeldValue;
  readonly now: HeldValue;
}

/** The columns of a row of tasks or indicators. */
export type RowColumn =
  | "level1"
  | "level2"
  | "name"
  | "content"
  | "amount"
  | "target"
  | "periodValue"
  | "annualValue"
  | IndicatorDetail;

/** A row of tasks or indicators, and its name. */
export interface ComparedRow {
  readonly field: FieldPath;
  /** Class and category of an indicator. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string | null;
}

/** A cell of a row whose content has changed. A row with another name is a renamed one. */
export interface ColumnChange {
  readonly column: RowColumn;
  readonly before: HeldValue;
  readonly now: HeldValue;
}

export type RowChange =
  | { readonly kind: "removed"; readonly before: ComparedRow }
  | {
      readonly kind: "changed";
      readonly before: ComparedRow;
      readonly now: ComparedRow;
      /** At least one. */
      readonly columns: readonly ColumnChange[];
    }
  | { readonly kind: "added"; readonly now: ComparedRow };

/** A finding that was there before and still is. */
export interface RemainingFinding {
  readonly before: CheckedFinding;
  readonly now: CheckedFinding;
  /** Whether the contents of the cells concerned are the same: nothing was changed there. */
  readonly sameValues: boolean;
}

/** The changes of a declaration since it was last submitted. */
export interface Comparison {
  readonly findings: {
    readonly fixed: readonly CheckedFinding[];
    readonly remaining: readonly RemainingFinding[];
    readonly added: readonly CheckedFinding[];
  };
  readonly fields: readonly FieldChange[];
  readonly tasks: readonly RowChange[];
  readonly indicators: readonly RowChange[];
}
