import type { FieldPath } from "../declaration/field-path";
import type { LocalText } from "../declaration/locale";
import type { Money } from "../declaration/money";
import type { BudgetGroup } from "../editions/edition";
import type { CellAddress } from "../sheet/address";
import type { NewContent } from "../sheet/new-content";

/** Severities, worst first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Stable id of a rule: a letter for its kind (S structure, A arithmetic, F format, H wording) and a number. */
export type RuleId = `${"S" | "A" | "F" | "H"}${number}` | `S${number}${"a" | "b"}`;

/** What a slot of a message may hold; put into words in the reader's language at the very end. */
export type MessageValue =
  | string
  | number
  | { readonly money: Money }
  /** How much more or less than it should be: 多 10.00 万元. */
  | { readonly difference: Money }
  /** The heading of a pair of budget amounts. */
  | { readonly group: BudgetGroup["id"] }
  /** Terms with their amounts: 基本支出 299.07 + 项目支出 23.76. */
  | { readonly operands: readonly Operand[] }
  | { readonly field: FieldPath }
  | { readonly fields: readonly FieldPath[] }
  | { readonly cells: readonly CellAddress[] }
  /** Words of the edition or the rule, rendered in the reader's language. */
  | { readonly label: LocalText }
  | { readonly labels: readonly LocalText[] }
  | { readonly texts: readonly string[] }
  | { readonly rules: readonly RuleId[] };

/** A clause that findings of several rules add to their sentence; its words are in `wording.ts`. */
export interface Note {
  readonly id: "blank" | "further" | "within" | "onTop" | "suspect" | "notChecked";
  readonly values: Readonly<Record<string, MessageValue>>;
}

/** Which of a rule's message templates to use, and what to put into its slots. */
export interface Message {
  readonly id: string;
  readonly values: Readonly<Record<string, MessageValue>>;
  /** Clauses that follow the sentence, in order. */
  readonly notes?: readonly Note[];
}

/** One term of an equation. */
export interface Operand {
  readonly field: FieldPath;
  readonly cell: CellAddress | null;
  /** What was counted: 0 for a blank cell. */
  readonly amount: Money;
  /** The cell was blank (or marked as nothing) and counted as 0. */
  readonly blank: boolean;
}

/** One side of a failed comparison: its terms and their sum. */
export interface EquationSide {
  readonly operands: readonly Operand[];
  readonly sum: Money;
}

/** A comparison of sums that does not hold: `actual relation expected`. */
export interface Equation {
  readonly relation: "=" | "≤";
  readonly actual: EquationSide;
  readonly expected: EquationSide;
  /** `actual.sum - expected.sum`. */
  readonly difference: Money;
}

/** Figures of a finding as the report prints them: amounts in 万元. */
export interface FindingDetails {
  readonly expected?: number;
  readonly actual?: number;
  readonly difference?: number;
  readonly coverage?: number;
  /** Rules that could not run because of this finding. */
  readonly notChecked?: readonly RuleId[];
}

/** What a cell should hold; offered only where that is certain. */
export interface Correction {
  readonly cell: CellAddress;
  /** What the cell shows now. */
  readonly before: string;
  readonly after: NewContent;
}

/** Something a rule has to say. Data only: words are made by `word-finding.ts`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Path of the main cell into the typed model. */
  readonly field: FieldPath;
  /** Every cell concerned, the main one first; top-left cells of merged areas. */
  readonly cells: readonly CellAddress[];
  readonly message: Message;
  readonly details: FindingDetails;
  readonly equation: Equation | null;
  readonly correction: Correction | null;
}
