import type { AmountField } from "../declaration/amount";
import type { Declaration } from "../declaration/declaration";
import type { FieldPath } from "../declaration/field-path";
import type { CellAddress } from "../sheet/address";
import { amountFields } from "./amount-fields";
import { fieldAtCell } from "./field-at-cell";
import { totalAmounts } from "./total-amounts";

/** An amount of a form and what a message calls it. */
export interface NamedAmount {
  readonly field: FieldPath;
  readonly name: { readonly field: FieldPath } | CellAddress;
  readonly amount: AmountField;
}

/** Every amount that stands on a form: fields of the model by their names, printed totals and kinds of fund by their cells. */
export function namedAmounts(declaration: Declaration): readonly NamedAmount[] {
  return [
    ...amountFields(declaration).map(({ field, amount }) => ({ field, name: { field }, amount })),
    ...totalAmounts(declaration).flatMap((amount) =>
      amount.cell === null
        ? []
        : [{ field: fieldAtCell(amount.cell, declaration), name: amount.cell, amount }],
    ),
  ];
}
