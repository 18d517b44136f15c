import { relationshipsPart, type WorkbookPackage } from "../package/workbook-package";
import type { ChangedParts } from "./changed-parts";
import { CONTENT_TYPES, dropEntries } from "./drop-entries";

/**
 * Takes the calculation chain out of a package: Excel calls a file damaged whose chain names a cell without a formula,
 * and makes the chain anew where there is none.
 */
export function dropCalculationChain(file: WorkbookPackage, parts: ChangedParts): void {
  const chain = file.calculationChainPart;
  if (chain === null) {
    return;
  }
  parts.drop(chain);
  dropEntries(parts, relationshipsPart(file.workbookPart), (entry) =>
    (entry.getAttribute("Type") ?? "").endsWith("/calcChain"),
  );
  dropEntries(parts, CONTENT_TYPES, (entry) => entry.getAttribute("PartName") === `/${chain}`);
}
