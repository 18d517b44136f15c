import { relationshipsPart, type WorkbookPackage } from "../package/workbook-package";
import { childrenOf } from "../package/xml";
import type { ChangedParts } from "./changed-parts";

const CONTENT_TYPES = "[Content_Types].xml";

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
  dropEntry(parts, relationshipsPart(file.workbookPart), "Type", "/calcChain");
  dropEntry(parts, CONTENT_TYPES, "PartName", `/${chain}`);
}

function dropEntry(parts: ChangedParts, part: string, attribute: string, ending: string): void {
  parts.edit(part, (root) => {
    const entries = childrenOf(root).filter((entry) =>
      (entry.getAttribute(attribute) ?? "").endsWith(ending),
    );
    entries.forEach((entry) => root.removeChild(entry));
    return entries.length > 0;
  });
}
