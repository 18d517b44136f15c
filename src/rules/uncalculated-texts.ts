import type { Declaration } from "../declaration/declaration";
import { onceFor } from "../declaration/remembered";
import type { CellAddress } from "../sheet/address";
import { amountFields } from "./amount-fields";
import { totalAmounts } from "./total-amounts";

/**
 * Cells, other than amounts, whose formula has no stored result. (Amounts are reported as unreadable by the rules on
 * amounts.)
 */
export const uncalculatedTexts: (declaration: Declaration) => ReadonlySet<CellAddress> = onceFor(
  (declaration) => {
    const cells = declaration.cells.filter(
      ({ value, formula }) => value === null && formula !== null,
    );
    if (cells.length === 0) {
      return NONE;
    }
    const amounts = new Set([
      ...amountFields(declaration).map(({ amount }) => amount.cell),
      ...totalAmounts(declaration).map((amount) => amount.cell),
    ]);
    return new Set(cells.map(({ cell }) => cell).filter((cell) => !amounts.has(cell)));
  },
);

const NONE: ReadonlySet<CellAddress> = new Set();
