import type { Field } from "./field";
import { FEN_PER_WAN, type Money } from "./money";

/** A unit that follows a number in an amount cell. */
export type AmountSuffix = "元" | "万" | "万元" | "亿" | "亿元";

/** Units that a sheet may state for its amounts, and how many 分 each of them is. */
export const FEN_PER_UNIT = {
  元: 100,
  千元: 100_000,
  万元: FEN_PER_WAN,
  百万元: 100_000_000,
  亿元: 10_000_000_000,
} as const;

export type SheetUnit = keyof typeof FEN_PER_UNIT;

export function isSheetUnit(text: string): text is SheetUnit {
  return Object.hasOwn(FEN_PER_UNIT, text);
}

/** How an amount cell was understood: “How an amount cell is read” in docs/form.md. */
export type AmountReading =
  | {
      readonly kind: "number";
      /**
       * What the cell itself holds; `label`: the amount's label, with the amount after its colon; `parts`: the first of
       * several cells whose sum is the amount.
       */
      readonly storedAs: "number" | "formula" | "text" | "label" | "parts";
      readonly suffix: AmountSuffix | null;
      /**
       * The unit of a number without a suffix, by this part of the form or by the cell's format: 万元 where nothing
       * is stated.
       */
      readonly unit: SheetUnit;
      /**
       * The power of ten by which the cell's number format divides what it shows: 4 where 元 are displayed as 万元.
       */
      readonly scale: number;
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
  /** The edition has no such amount: rules that need it do not apply. */
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
