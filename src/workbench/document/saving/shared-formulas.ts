import type { CellAddress } from "../../../sheet/address";

const CELL_WITH_SHARED = /<((?:\w+:)?)c\s[^<>]*>\s*<\1f\s[^<>]*t=["']shared["'][^<>]*>/g;
const ADDRESS = /\sr=["']([A-Z]+\d+)["']/;
const GROUP = /\ssi=["'](\d+)["']/;

/**
 * The groups of cells that share a formula, by the cell that contains the formula. Changing that cell
 * would take the formula from the others.
 * @param rows the row elements of a worksheet part.
 */
export function sharedFormulas(rows: string): ReadonlyMap<CellAddress, readonly CellAddress[]> {
  const masters = new Map<string, CellAddress>();
  const members = new Map<string, CellAddress[]>();
  for (const [markup] of rows.matchAll(CELL_WITH_SHARED)) {
    const address = ADDRESS.exec(markup)?.[1] ?? "";
    const group = GROUP.exec(markup)?.[1] ?? "";
    if (/\sref=/.test(markup)) {
      masters.set(group, address);
    } else {
      members.set(group, [...(members.get(group) ?? []), address]);
    }
  }
  return new Map([...masters].map(([group, address]) => [address, members.get(group) ?? []]));
}
