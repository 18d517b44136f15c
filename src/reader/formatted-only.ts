import type { LineRun } from "../declaration/declaration";
import type { Area } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";

/** The rows below and the columns right of a form and all other content of its sheet in which cells are formatted. */
export function formattedOnly(
  { formattedArea, usedArea, origin, rowCount, columnCount }: SheetPicture,
  range: Area,
): readonly LineRun[] {
  if (formattedArea === null) {
    return [];
  }
  const lastRow = usedArea?.bottom ?? origin.row + rowCount - 1;
  const lastColumn = usedArea?.right ?? origin.column + columnCount - 1;
  return [
    ...linesAfter("rows", Math.max(range.bottom, lastRow), formattedArea.bottom),
    ...linesAfter("columns", Math.max(range.right, lastColumn), formattedArea.right),
  ];
}

function linesAfter(of: LineRun["of"], end: number, last: number): readonly LineRun[] {
  return last > end ? [{ of, first: end + 1, last }] : [];
}
