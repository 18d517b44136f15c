import type { Field } from "./field";
import type { Money } from "./money";

/** A unit that a number in an amount cell carries behind it. */
export type AmountSuffix = "元" | "万" | "万元" | "亿" | "亿元";

/** The unit a sheet states for its amounts. */
export type SheetUnit = "元" | "万元";

/** How an amount cell was understood: rules.md §1.1 of the specification, docs/form.md here. */
export type AmountReading =
  | {
      readonly kind: "number";
      /** What the cell itself holds. */
      readonly storedAs: "number" | "formula" | "text";
      readonly suffix: AmountSuffix | null;
      /** A bracketed explanation that was removed, with its brackets. */
      readonly explanation: string | null;
      /** The number was written twice in a row. */
      readonly doubled: boolean;
      /** The amount in 万元 before rounding to 分, for the rule about decimals. */
      readonly wan: number;
    }
  /** Nothing, or a mark that means nothing (`—`, `无`): counts as 0. */
  | { readonly kind: "blank"; readonly mark: string | null }
  | { readonly kind: "unreadable"; readonly reason: "error-value" | "no-result" | "not-a-number" }
  /** The edition has no such amount: rules over it do not apply. */
  | { readonly kind: "absent" }
  /** The edition has it, this form does not: treated as unreadable. */
  | { readonly kind: "missing" };

/** An amount of the form. `value` is null unless the reading is a number. */
export interface AmountField extends Field<Money> {
  readonly reading: AmountReading;
  /** The cell's text as it stands, for messages. */
  readonly raw: string;
}

/** The amount of a form whose edition has no such cell. */
export const ABSENT_AMOUNT: AmountField = {
  value: null,
  cell: null,
  raw: "",
  reading: { kind: "absent" },
};
