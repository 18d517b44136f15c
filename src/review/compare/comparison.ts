import type { FieldPath } from "../../declaration/field-path";
import type { BudgetField, IndicatorDetail } from "../../declaration/form-parts";
import type { Money } from "../../declaration/money";
import type { CheckedFinding } from "../checked-workbook";

/** What a field holds: an amount, or what stands in its cell; null for nothing. */
export type HeldValue = { readonly money: Money } | { readonly text: string } | null;

/** A field of the form itself that holds something else now. */
export interface FieldChange {
  readonly field: "title" | "year" | "department" | "overallGoal" | `budget.${BudgetField}`;
  readonly before: HeldValue;
  readonly now: HeldValue;
}

/** What a row of tasks or indicators consists of. */
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

/** A row of tasks or indicators, and what it is called. */
export interface ComparedRow {
  readonly field: FieldPath;
  /** Class and category of an indicator. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: string | null;
}

/** A cell of a row that holds something else now. A row that is called otherwise is a renamed one. */
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

/** A finding that was there and still is. */
export interface RemainingFinding {
  readonly before: CheckedFinding;
  readonly now: CheckedFinding;
  /** Whether the cells concerned hold the same: something was changed that did not help, or nothing was. */
  readonly sameValues: boolean;
}

/** What has become of a declaration since it was last submitted. */
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
