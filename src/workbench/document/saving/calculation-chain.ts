import { removePart } from "../../../workbook/patch/connections";
import type { ChangedParts } from "../../../workbook/patch/changed-parts";
import type { WorkbookPackage } from "../package/workbook-package";

/**
 * Takes the calculation chain out of a package: Excel calls a file damaged whose chain names a cell without a formula,
 * and makes the chain anew where there is none.
 */
export function dropCalculationChain(file: WorkbookPackage, parts: ChangedParts): void {
  if (file.calculationChainPart !== null) {
    removePart(parts, file.workbookPart, file.calculationChainPart);
  }
}
