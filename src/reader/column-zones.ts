import type { Area } from "../sheet/address";
import type { FormTitle } from "./form-title";
import type { SheetCell } from "./sheet-cells";

/**
 * Cuts a sheet into strips of columns, so that forms side by side are read apart: between two titles
 * in one row, at the last column in which nothing begins. One strip where no titles stand side by side.
 */
export function columnZones(
  sheet: Area,
  titles: readonly FormTitle[],
  filled: readonly SheetCell[],
): readonly Area[] {
  const used = new Set(filled.map(({ column }) => column));
  const cuts = new Set<number>();
  titles.forEach(({ cell }, index) => {
    const before = titles[index - 1]?.cell;
    if (before?.row === cell.row) {
      cuts.add(cutBetween(before, cell, used));
    }
  });
  const lefts = [sheet.left, ...[...cuts].sort((a, b) => a - b)];
  return lefts.map((left, index) => ({
    ...sheet,
    left,
    right: (lefts[index + 1] ?? sheet.right + 1) - 1,
  }));
}

function cutBetween(before: SheetCell, after: SheetCell, used: ReadonlySet<number>): number {
  for (let column = after.column - 1; column > before.area.right; column -= 1) {
    if (!used.has(column)) {
      return column;
    }
  }
  return after.column;
}
