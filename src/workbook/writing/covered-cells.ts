import type { Area, CellAddress } from "../../sheet/address";
import { toAddress, toRangeAddress } from "../../sheet/address";

/**
 * The cells that merged areas cover: all but the top-left one of each.
 * @throws RangeError when two areas overlap, which makes Excel call a file damaged.
 */
export function coveredCells(merges: readonly Area[]): ReadonlySet<CellAddress> {
  const taken = new Set<CellAddress>();
  const covered = new Set<CellAddress>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        const address = toAddress({ row, column });
        if (taken.has(address)) {
          throw new RangeError(`The merged area ${toRangeAddress(merge)} overlaps another one`);
        }
        taken.add(address);
        if (row !== merge.top || column !== merge.left) {
          covered.add(address);
        }
      }
    }
  }
  return covered;
}
