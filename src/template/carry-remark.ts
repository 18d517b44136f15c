import type { CellAddress } from "../sheet/address";

/** Something on the earlier form that the user should look at, and its cell there. */
export interface CarryRemark {
  readonly reason:
    /** An indicator whose category is unknown. */
    | "no-category"
    /** An indicator of a category that the new form does not have. */
    | "other-structure"
    /** An indicator that went into another category, which replaces its own. */
    | "moved"
    /** The words around an amount: only the amount itself is carried over. */
    | "amount-words"
    /** An amount that is not a number is carried over as text. */
    | "amount-text"
    /** One amount for several tasks: it went to the first of them. */
    | "shared-amount"
    /** A cell that is not a field of the form. */
    | "other-cell";
  readonly cell: CellAddress;
  readonly text: string;
}
