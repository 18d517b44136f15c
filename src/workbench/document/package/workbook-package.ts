import type { Element } from "@xmldom/xmldom";
import { mainPart } from "../../../workbook/package/excel-package";
import { relationshipsOf, type Relationship } from "../../../workbook/package/relationships";
import { ChangedParts } from "../../../workbook/patch/changed-parts";
import { childOf, childrenOf, parseXml, rootOf } from "../../../workbook/patch/xml";
import { unpackZip } from "../../../workbook/zip/unpack-zip";

/** A worksheet in the package. */
export interface SheetEntry {
  readonly name: string;
  /** `sheetId` of the workbook part: unique in the file, whatever the order of the tabs. */
  readonly sheetId: string;
  /** Name of the worksheet part. */
  readonly part: string;
}

/** An .xlsx file taken apart. */
export interface WorkbookPackage {
  readonly parts: ChangedParts;
  /** Names of the parts; a file may do without styles. */
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  readonly calculationChainPart: string | null;
  /** Worksheets in tab order; chart sheets are left out. */
  readonly sheets: readonly SheetEntry[];
}

/**
 * Takes an .xlsx file apart and finds its main parts by their relationships.
 * @throws UnreadableWorkbook when it is damaged or not an .xlsx file.
 */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const parts = new ChangedParts(unpackZip(bytes));
  const workbookPart = mainPart(parts);
  const related = relationshipsOf(parts, workbookPart);
  const target = (type: string): string | null =>
    related.find((relationship) => relationship.type === type)?.target ?? null;
  return {
    parts,
    workbookPart,
    stylesPart: target("styles"),
    calculationChainPart: target("calcChain"),
    sheets: sheetEntries(rootOf(parseXml(parts.text(workbookPart))), related),
  };
}

function sheetEntries(workbook: Element, related: readonly Relationship[]): SheetEntry[] {
  const sheets = childOf(workbook, "sheets");
  return (sheets === undefined ? [] : childrenOf(sheets, "sheet")).flatMap((sheet) => {
    const id = relationshipId(sheet);
    const part = related.find((one) => one.id === id && one.type === "worksheet")?.target ?? null;
    return part === null
      ? []
      : [
          {
            name: sheet.getAttribute("name") ?? "",
            sheetId: sheet.getAttribute("sheetId") ?? "",
            part,
          },
        ];
  });
}

/** `r:id`, under whatever prefix and in either flavour of the standard. */
function relationshipId(sheet: Element): string | undefined {
  return Array.from(sheet.attributes).find(
    ({ localName, namespaceURI }) => localName === "id" && namespaceURI?.endsWith("/relationships"),
  )?.value;
}
