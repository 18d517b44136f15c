import {
  contains,
  toPosition,
  toRangeAddress,
  type Area,
  type CellAddress,
  type RangeAddress,
} from "../address";

/**
 * The whole merged area of each cell, or the cell itself; each once.
 * @param merges merged areas of the sheet; null when they are not known
 */
export function wholeAreas(
  cells: readonly CellAddress[],
  merges: readonly Area[] | null,
): readonly RangeAddress[] {
  return [...new Set(cells.map((cell) => wholeArea(cell, merges ?? [])))];
}

function wholeArea(cell: CellAddress, merges: readonly Area[]): RangeAddress {
  const position = toPosition(cell);
  const merge = merges.find((area) => contains(area, position));
  return merge === undefined ? cell : toRangeAddress(merge);
}
