import type { Declaration } from "../../declaration/declaration";
import type { CellAddress } from "../../sheet/address";
import type { Correction } from "../finding";

/** Another text for a cell; null where there is no such cell, or a formula makes its text. */
export function textCorrection(
  { cells }: Declaration,
  cell: CellAddress | null | undefined,
  before: string,
  text: string,
): Correction | null {
  const isFormula = cells.some((other) => other.cell === cell && other.formula !== null);
  return cell === null || cell === undefined || isFormula
    ? null
    : { cell, before, after: { kind: "text", text } };
}
