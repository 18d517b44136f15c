import { removePart } from "../../../workbook/patch/connections";
import type { WorkbookPackage } from "../package/workbook-package";

/**
 * Takes the calculation chain out of a package: Excel calls a file damaged whose chain names a cell without a formula,
 * and rebuilds the chain where there is none.
 */
export function dropCalculationChain({
  parts,
  workbookPart,
  calculationChainPart,
}: WorkbookPackage): void {
  if (calculationChainPart !== null) {
    removePart(parts, workbookPart, calculationChainPart);
  }
}
