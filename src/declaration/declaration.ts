import type { CellAddress, RangeAddress } from "../sheet/address";
import type { CellValue, SheetPicture } from "../sheet/sheet-picture";
import type { AmountField, SheetUnit } from "./amount";
import type { Field, TextField } from "./field";
import type {
  BudgetField,
  BudgetGroupId,
  IndicatorColumn,
  IndicatorDetail,
  IndicatorStructure,
  Section,
  TaskColumn,
} from "./form-parts";
import type { Recognition } from "./recognition";

export type Budget = Readonly<Record<BudgetField, AmountField>>;

/** A row of 年度重点工作任务. */
export interface Task {
  readonly name: TextField;
  readonly content: TextField;
  readonly amount: AmountField;
  readonly target: TextField;
}

/** A row of 绩效指标 that has a name or a value. */
export interface Indicator {
  /** Standard names (产出指标, 数量指标), whatever the sheet writes; null where the category is unknown. */
  readonly level1: string | null;
  readonly level2: string | null;
  readonly name: TextField;
  readonly periodValue: TextField;
  readonly annualValue: TextField;
  /** The contents of further columns that the form has: the unit, the weight … */
  readonly details: Readonly<Partial<Record<IndicatorDetail, TextField>>>;
  /** The row says “not applicable” (无, 不适用 …): “The indicators” in docs/form.md. */
  readonly answered: boolean;
}

/** A second-level category without any third-level row. */
export interface EmptyCategory {
  readonly level1: string;
  readonly level2: string;
  readonly cell: CellAddress;
}

/** A label on the form. */
export interface LabelAt {
  /** Standard name of a class or category. */
  readonly name: string;
  readonly cell: CellAddress;
}

/** A second-level category printed on the form. */
export interface CategoryAt extends LabelAt {
  readonly level1: string;
}

/**
 * A row of the task table below its header; `group`: it names the tasks below it, and may hold their total; `part`: its money
 * is part of the task above.
 */
export interface TaskRowAt {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly kind: "task" | "part" | "other" | "group" | "total" | "blank";
}

/** A row of the indicator table below its header, whether filled in or not. */
export interface IndicatorRowAt {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** Standard names; null where the category is unknown. */
  readonly level1: string | null;
  readonly level2: string | null;
  /** Whether the row has an indicator or a value. */
  readonly hasContent: boolean;
  /** Cells for the class and the category that are blank and in no merged area. */
  readonly unlabelled: Readonly<Record<"level1" | "level2", CellAddress | null>>;
}

/** A total that a form prints, and the amounts that it is the sum of. */
export interface PrintedTotal {
  readonly section: "budget" | "tasks";
  /**
   * What is totalled: a column of amounts, the kinds of fund in one row, the kinds of fund listed below, or a table
   * further down.
   */
  readonly kind: "column" | "row" | "funds" | "header";
  /** Its label, or the heading of its column. */
  readonly name: string;
  readonly total: AmountField;
  readonly parts: readonly AmountField[];
}

/** A printed share (占比), and the amount whose share it is. */
export interface PrintedShare {
  /** The label of the amount. */
  readonly name: string;
  /** In per cent, however the cell writes it. */
  readonly share: Field<number> & { readonly cell: CellAddress };
  readonly amount: AmountField;
}

/** The shares of one column of amounts. */
export interface ShareGroup {
  readonly parts: readonly PrintedShare[];
  /** The total below or above them; null where the form prints none. */
  readonly total: PrintedShare | null;
  /** Whether the parts are disjoint: none is contained in another (其中) and none is a subtotal (小计). */
  readonly isFlat: boolean;
}

/** A line with an amount in a group of the budget that the typed model does not know. */
export interface FurtherAmount {
  readonly group: BudgetGroupId;
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly amount: AmountField;
}

/** Rows or columns next to one another. */
export interface LineRun {
  readonly of: "rows" | "columns";
  /** Zero-based, of the sheet. */
  readonly first: number;
  readonly last: number;
}

/** Hidden rows or columns, and their non-empty cells on the form. */
export interface HiddenRun extends LineRun {
  readonly cells: readonly CellAddress[];
}

/** An unknown header in a table that lacks a column of its edition. */
export type ForeignHeader =
  ForeignHeaderOf<"tasks", TaskColumn> | ForeignHeaderOf<"indicators", IndicatorColumn>;

export interface ForeignHeaderOf<S extends Section, C extends string> {
  readonly section: S;
  /** The column it was taken for by its position; null: none, and what is below it is not read. */
  readonly takenFor: C | null;
  /** The columns that the edition has at this position and that no label identifies. */
  readonly lacking: readonly C[];
  readonly cell: CellAddress;
  readonly text: string;
}

/** A reworded label of the budget that was taken for that of an amount by its place. */
export interface ForeignLabel {
  readonly takenFor: BudgetField;
  readonly cell: CellAddress;
  readonly text: string;
}

/** Where the parts of the form are. Rules point here when the field itself is missing. */
export interface FormLayout {
  /** The cell that anchors each section (band, label or header row); null when the section was not found. */
  readonly sections: Readonly<Record<Section, CellAddress | null>>;
  /** The sections found, in sheet order. */
  readonly sectionOrder: readonly Section[];
  /** Labels of the budget amounts; null when the form lacks the label. */
  readonly budgetLabels: Readonly<Record<BudgetField, CellAddress | null>>;
  readonly foreignLabels: readonly ForeignLabel[];
  readonly departmentLabel: CellAddress | null;
  readonly taskHeaders: Readonly<Record<TaskColumn, CellAddress | null>>;
  readonly indicatorHeaders: Readonly<Record<IndicatorColumn, CellAddress | null>>;
  readonly foreignHeaders: readonly ForeignHeader[];
  /** First-level class labels on the form, each at its first cell. */
  readonly classes: readonly LabelAt[];
  /** Second-level category labels on the form, each at its first cell. */
  readonly categories: readonly CategoryAt[];
  /** From the first row below the header to the last non-empty one. */
  readonly taskRows: readonly TaskRowAt[];
  readonly indicatorRows: readonly IndicatorRowAt[];
}

/** A non-empty cell inside the form's range. */
export interface FormCell {
  readonly cell: CellAddress;
  readonly value: CellValue;
  readonly text: string;
  readonly formula: string | null;
}

/** The typed model of one form, with the evidence the rules need. */
export interface Declaration {
  readonly sheet: string;
  readonly sheetVisibility: SheetPicture["visibility"];
  /** Bounding box from the title to the last indicator row. */
  readonly range: RangeAddress;
  /** Id of the edition that read it. */
  readonly edition: string;
  readonly structure: IndicatorStructure;
  /** How the form's edition was recognised. */
  readonly recognition: Recognition;
  readonly title: TextField;
  readonly year: Field<number>;
  readonly department: TextField;
  /** The department as the workbook's cover names it, where the form names it as well and is the only one. */
  readonly departmentOnCover: string | null;
  /** The unit stated for the budget; null where none is (then amounts are in 万元). Each amount has its own unit. */
  readonly unit: SheetUnit | null;
  readonly budget: Budget;
  /** Most forms have none. */
  readonly furtherAmounts: readonly FurtherAmount[];
  readonly overallGoal: TextField;
  /** Task rows with any content. */
  readonly tasks: readonly Task[];
  /** The optional 其他需完成的任务 row, when it has content. */
  readonly otherTasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly emptyCategories: readonly EmptyCategory[];
  /** The sum of the weights as stated by a row 合计 below the indicators; most forms have none. */
  readonly weightTotal: TextField;
  readonly totals: readonly PrintedTotal[];
  /** Most forms print none. */
  readonly shares: readonly ShareGroup[];
  readonly hidden: readonly HiddenRun[];
  /**
   * Rows below and columns to the right of all content of the sheet that have formats only; none where that is not
   * known.
   */
  readonly formattedOnly: readonly LineRun[];
  readonly layout: FormLayout;
  /** Every non-empty cell of the range, in sheet order. */
  readonly cells: readonly FormCell[];
  /** True for every declaration after the first of a workbook. */
  readonly additional: boolean;
}

/** The part of another year's form that this year's form is compared with. */
export type EarlierForm = Pick<Declaration, "year" | "department" | "indicators">;
