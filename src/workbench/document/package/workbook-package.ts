import type { Element } from "@xmldom/xmldom";
import { decodeText } from "../../../workbook/decode-text";
import { relationshipsPart } from "../../../workbook/package/relationships";
import { UnreadableWorkbook } from "../../../workbook/unreadable-workbook";
import type { Parts } from "../../../workbook/unpack-zip";
import { unpackZip } from "../../../workbook/unpack-zip";
import { childOf, childrenOf, parseXml, rootOf } from "../../../workbook/patch/xml";

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
  readonly parts: Parts;
  /** Names of the parts; a file may do without styles. */
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  readonly calculationChainPart: string | null;
  /** Worksheets in tab order; chart sheets are none. */
  readonly sheets: readonly SheetEntry[];
}

/** A pointer from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last step of the relationship's type, the same in both flavours of the standard. */
  readonly type: string;
  readonly target: string;
}

/**
 * Takes an .xlsx file apart and finds its main parts by their relationships.
 * @throws UnreadableWorkbook when it is none or damaged.
 */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const parts = unpackZip(bytes);
  const main = relationships(parts, "").find(({ type }) => type === "officeDocument");
  if (main === undefined) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  const related = relationships(parts, main.target);
  const target = (type: string): string | null =>
    related.find((relationship) => relationship.type === type)?.target ?? null;
  return {
    parts,
    workbookPart: main.target,
    stylesPart: target("styles"),
    calculationChainPart: target("calcChain"),
    sheets: sheetEntries(rootOf(parseXml(partText(parts, main.target))), related),
  };
}

/**
 * The text of a part.
 * @throws UnreadableWorkbook when the package has no such part.
 */
export function partText(parts: Parts, name: string): string {
  const content = parts.get(name);
  if (content === undefined) {
    throw new UnreadableWorkbook("damaged");
  }
  return decodeText(content);
}

function sheetEntries(workbook: Element, related: readonly Relationship[]): SheetEntry[] {
  const sheets = childOf(workbook, "sheets");
  return (sheets === undefined ? [] : childrenOf(sheets, "sheet")).flatMap((sheet) => {
    const id = relationshipId(sheet);
    const worksheet = related.find((one) => one.id === id && one.type === "worksheet");
    return worksheet === undefined
      ? []
      : [
          {
            name: sheet.getAttribute("name") ?? "",
            sheetId: sheet.getAttribute("sheetId") ?? "",
            part: worksheet.target,
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

/** The relationships of a part, of the package for `""`. */
export function relationships(parts: Parts, part: string): Relationship[] {
  const name = relationshipsPart(part);
  if (!parts.has(name)) {
    return [];
  }
  return childrenOf(rootOf(parseXml(partText(parts, name))), "Relationship").map((element) => ({
    id: element.getAttribute("Id") ?? "",
    type: (element.getAttribute("Type") ?? "").split("/").at(-1) ?? "",
    target: resolve(part, element.getAttribute("Target") ?? ""),
  }));
}

/** A target as a part's name: relative to the folder of its source, or absolute with a leading slash. */
function resolve(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps = target.split("/").filter((step) => step !== "" && step !== ".");
  return steps
    .reduce<string[]>((path, step) => (step === ".." ? path.slice(0, -1) : [...path, step]), base)
    .join("/");
}
