import type { CellAddress } from "../sheet/address";

/** Something of the earlier form that needs a look, and the cell it stands in there. */
export interface CarryRemark {
  readonly reason:
    /** An indicator whose category could not be told. */
    | "no-category"
    /** An indicator of a category that the new form does not have. */
    | "other-structure"
    /** An indicator that went into another category, which takes over its own. */
    | "moved"
    /** The words around an amount: the amount itself is carried. */
    | "amount-words"
    /** An amount that is no number is carried as the text it is. */
    | "amount-text"
    /** One amount for several tasks: it went to the first of them. */
    | "shared-amount"
    /** A cell that is no field of the form. */
    | "other-cell";
  readonly cell: CellAddress;
  readonly text: string;
}
