import type { HiddenRun, LineRun } from "../declaration/declaration";
import type { Area } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { SheetCell } from "./sheet-cells";

/** The runs of hidden rows and columns in which cells of the form hold something. */
export function hiddenRuns(
  { hiddenRows, hiddenColumns }: SheetPicture,
  range: Area,
  cells: readonly SheetCell[],
): readonly HiddenRun[] {
  const runs = [
    ...runsOf("rows", hiddenRows, range.top, range.bottom),
    ...runsOf("columns", hiddenColumns, range.left, range.right),
  ];
  return runs.flatMap(({ of, first, last }) => {
    const inside = cells.filter(({ row, column }) => {
      const index = of === "rows" ? row : column;
      return index >= first && index <= last;
    });
    return inside.length === 0
      ? []
      : [{ of, first, last, cells: inside.map(({ address }) => address) }];
  });
}

function runsOf(
  of: HiddenRun["of"],
  hidden: readonly number[],
  from: number,
  to: number,
): readonly LineRun[] {
  const runs: { of: HiddenRun["of"]; first: number; last: number }[] = [];
  for (const index of hidden.filter((line) => line >= from && line <= to)) {
    const run = runs.at(-1);
    if (run?.last === index - 1) {
      run.last = index;
    } else {
      runs.push({ of, first: index, last: index });
    }
  }
  return runs;
}
