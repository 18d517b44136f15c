import type { FieldPath } from "../../declaration/field-path";
import type { BudgetField } from "../../declaration/form-parts";
import type { Money } from "../../declaration/money";
import type { CellAddress } from "../../sheet/address";
import type { ReviewedDeclaration } from "../reviewed-file";

/** Several declarations of one department for one year, from files that differ. */
export interface SameDepartment {
  readonly department: string;
  readonly year: number | null;
  /** At least two. */
  readonly declarations: readonly ReviewedDeclaration[];
}

/** An indicator that two forms have with the same category, name and values. */
export interface SharedRow {
  readonly a: FieldPath;
  readonly b: FieldPath;
  /** Its name and values, as the first form writes them. */
  readonly text: string;
}

/** A long text of which two forms share at least half. */
export interface SharedPassage {
  readonly a: FieldPath;
  readonly b: FieldPath;
  /** The longest run of characters in both, without white space: at least 20. */
  readonly run: string;
  /** The whole texts are the same. */
  readonly whole: boolean;
}

/** Two departments one of which seems to have copied from the other, or both from a third. */
export interface Copy {
  readonly a: ReviewedDeclaration;
  readonly b: ReviewedDeclaration;
  readonly rows: readonly SharedRow[];
  /** How many of the rows are consecutive in both forms; 0 without rows. */
  readonly consecutive: number;
  /** Goals among them have the field `overallGoal`. */
  readonly passages: readonly SharedPassage[];
}

/** A form whose text names another department of the batch. There may be a good reason. */
export interface ForeignName {
  readonly declaration: ReviewedDeclaration;
  /** The first cell with the name. */
  readonly cell: CellAddress;
  readonly name: string;
  /** Number of cells with the name. */
  readonly cells: number;
  /** The name with the text around it in the first cell. */
  readonly quote: string;
}

/** The sum of one amount over declarations. */
export interface BudgetTotal {
  /** Null when it is too large to be exact. */
  readonly sum: Money | null;
  /** Number of declarations with a readable amount, and without one. */
  readonly counted: number;
  readonly notCounted: number;
}

/** The budgets of all declarations for one year. */
export interface YearTotals {
  readonly year: number | null;
  readonly declarations: number;
  readonly totals: Readonly<Record<BudgetField, BudgetTotal>>;
}

/** Findings across all declarations together. */
export interface Across {
  /** Names of files with the same content, at least two each. */
  readonly sameFiles: readonly (readonly string[])[];
  readonly sameDepartments: readonly SameDepartment[];
  readonly copies: readonly Copy[];
  readonly foreignNames: readonly ForeignName[];
  /** By year; forms without a year come last. */
  readonly totals: readonly YearTotals[];
}
