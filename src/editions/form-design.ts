import type { BudgetGroupId, IndicatorColumn, TaskColumn } from "../declaration/form-parts";
import type { CellLook, CellMessage } from "../sheet/sheet-plan";

/** First and last column of the form that a box takes, counted from 0. */
export type ColumnSpan = readonly [first: number, last: number];

/** What a box of the form is for; it decides how the box looks. */
export const BOX_ROLES = [
  "title",
  "band",
  "header",
  "label",
  /** A label over several rows. */
  "category",
  /** A short text that is filled in and stays as typed. */
  "entry",
  /** A long text that is filled in. */
  "text",
  "amount",
  /** The line above the form that checks its sums. */
  "check",
] as const;
export type BoxRole = (typeof BOX_ROLES)[number];

/** Fields that are filled in under the same guidance. */
export type GuidedField =
  | "department"
  | "amount"
  | "overallGoal"
  | "taskName"
  | "taskText"
  | "indicatorName"
  | "indicatorValue"
  | "category";

/** What Excel tells who fills a field in. `{unit}` stands for the unit of amounts. */
export interface FieldGuide {
  readonly prompt: CellMessage;
  readonly alert: CellMessage & { readonly style: "Stop" | "Warning" };
  /** Most characters a text should have; null where the content is of another kind. */
  readonly longest: number | null;
}

/** A label with the amount right of it. */
export interface LabelledAmount {
  readonly label: ColumnSpan;
  readonly amount: ColumnSpan;
}

/** What the blank form looks like: where its boxes lie, how they look and what they tell. */
export interface FormDesign {
  readonly sheetName: string;
  /** Widths of the columns in Chinese characters, as the printed form has them. */
  readonly columnWidths: readonly number[];
  /** Width of such a character in points. */
  readonly characterWidth: number;
  readonly department: { readonly label: ColumnSpan; readonly field: ColumnSpan };
  readonly budget: {
    /** Groups that stand side by side, from the top down. */
    readonly pairs: readonly (readonly [left: BudgetGroupId, right: BudgetGroupId])[];
    readonly left: LabelledAmount;
    readonly right: LabelledAmount;
  };
  readonly tasks: Readonly<Record<TaskColumn, ColumnSpan>>;
  readonly indicators: Readonly<Record<IndicatorColumn, ColumnSpan>>;
  readonly checkLine: {
    readonly label: ColumnSpan;
    readonly budget: ColumnSpan;
    readonly tasks: ColumnSpan;
  };
  readonly looks: Readonly<Record<BoxRole, CellLook>>;
  /** Lowest height of a row in points, by what it holds. */
  readonly rowHeights: Readonly<
    Record<
      "title" | "band" | "header" | "amounts" | "goal" | "task" | "indicator" | "check",
      number
    >
  >;
  /** Colours of the check line when something does not hold. */
  readonly checkFailed: { readonly fillColor: string; readonly fontColor: string };
  /** Margins of the page in points, and its footer in Excel's codes. */
  readonly margins: Readonly<
    Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>
  >;
  readonly footer: string;
  readonly guides: Readonly<Record<GuidedField, FieldGuide>>;
}
