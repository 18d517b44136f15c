import { toAddress, toRangeAddress, type Area } from "../../sheet/address";
import type { CellValue, SheetPicture } from "../../sheet/sheet-picture";
import type { PlannedCell, SheetPlan } from "../../sheet/sheet-plan";

/**
 * Where a sheet first differs from its plan: the address of a cell or of a merged area; null where it does not. Formulas are
 * compared without blanks, which Excel sets as it likes.
 */
export function firstDifference(plan: SheetPlan, picture: SheetPicture): string | null {
  const cell = plan.cells.find((planned) => !isWritten(planned, picture));
  if (cell !== undefined) {
    return toAddress(cell.position);
  }
  return missingMerge(plan.merges, picture.merges ?? []);
}

function isWritten({ position, content }: PlannedCell, picture: SheetPicture): boolean {
  const row = position.row - picture.origin.row;
  const column = position.column - picture.origin.column;
  switch (content.type) {
    case "text":
      return valueAt(picture, row, column) === content.text;
    case "number":
      return valueAt(picture, row, column) === content.value;
    case "formula":
      return (
        withoutBlanks(picture.formulas[row]?.[column] ?? "") === withoutBlanks(content.formula)
      );
  }
}

function valueAt(picture: SheetPicture, row: number, column: number): CellValue | undefined {
  return picture.values[row]?.[column];
}

function withoutBlanks(formula: string): string {
  return formula.replace(/\s/g, "");
}

function missingMerge(planned: readonly Area[], merged: readonly Area[]): string | null {
  const there = new Set(merged.map(toRangeAddress));
  const missing = planned.find((area) => !there.has(toRangeAddress(area)));
  return missing === undefined ? null : toRangeAddress(missing);
}
