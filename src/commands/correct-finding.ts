import type { Declaration } from "../declaration/declaration";
import { correctCell, type CellCorrection } from "../excel/correct-cell";
import type { Correction } from "../rules/finding";

/**
 * Writes the correction that a finding offers, if its cell still holds what was read.
 * @throws ExcelProblem
 */
export function correctFinding(
  { sheet, cells }: Pick<Declaration, "sheet" | "cells">,
  { cell, after }: Correction,
): Promise<CellCorrection> {
  const held = cells.find((candidate) => candidate.cell === cell) ?? { value: null, formula: null };
  return correctCell(sheet, cell, { value: held.value, formula: held.formula }, after);
}
