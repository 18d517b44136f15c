import { zipSync } from "fflate";
import { UnreadableWorkbook } from "../unreadable-workbook";
import type { PackageParts } from "./package-parts";
import { relationshipsOf, type Relationship } from "./relationships";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MICROSOFT = "http://schemas.microsoft.com/office/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Kinds of parts that SheetJS wants to see of an .xlsb, and what it takes each for. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly content: string }>> = {
  worksheet: { type: `${OFFICE}/worksheet`, content: "worksheet" },
  chartsheet: { type: `${OFFICE}/chartsheet`, content: "chartsheet" },
  dialogsheet: { type: `${OFFICE}/dialogsheet`, content: "dialogsheet" },
  xlMacrosheet: { type: `${MICROSOFT}/xlMacrosheet`, content: "macrosheet" },
  xlIntlMacrosheet: { type: `${MICROSOFT}/xlIntlMacrosheet`, content: "intlmacrosheet" },
  sharedStrings: { type: `${OFFICE}/sharedStrings`, content: "sharedStrings" },
  styles: { type: `${OFFICE}/styles`, content: "styles" },
};

interface BinaryPart {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  /** Name in the new package. */
  readonly name: string;
}

/** Whether the main part of a package is that of an .xlsb. */
export function isBinary(workbookPart: string): boolean {
  return workbookPart.endsWith(".bin");
}

/**
 * The parts of an .xlsb that its cells stand in, as a package in which SheetJS finds them.
 * @throws UnreadableWorkbook `damaged` when one is missing.
 */
export function binaryPackage(parts: PackageParts, workbookPart: string): Uint8Array {
  const related = relationshipsOf(parts, workbookPart).flatMap(binaryPart);
  const encoder = new TextEncoder();
  return zipSync(
    {
      "[Content_Types].xml": encoder.encode(contentTypes(related)),
      "xl/workbook.bin": parts.bytes(workbookPart),
      "xl/_rels/workbook.bin.rels": encoder.encode(relationships(related)),
      ...Object.fromEntries(related.map(({ name, source }) => [name, parts.bytes(source)])),
    },
    { level: 0 },
  );
}

function binaryPart({ id, type, target }: Relationship, index: number): BinaryPart[] {
  if (!Object.hasOwn(KINDS, type)) {
    return [];
  }
  if (target === null) {
    throw new UnreadableWorkbook("damaged");
  }
  return [{ id, kind: type, source: target, name: `xl/part${index}.bin` }];
}

function contentTypes(related: readonly BinaryPart[]): string {
  const elements = related.map(({ kind, name }) => override(name, KINDS[kind]?.content ?? ""));
  const workbook = override("xl/workbook.bin", "sheet.binary.macroEnabled.main");
  return `<Types xmlns="${PACKAGE}/content-types">${workbook}${elements.join("")}</Types>`;
}

function override(name: string, content: string): string {
  return `<Override PartName="/${name}" ContentType="application/vnd.ms-excel.${content}"/>`;
}

function relationships(related: readonly BinaryPart[]): string {
  const elements = related.map(
    ({ id, kind, name }) =>
      `<Relationship Id="${id}" Type="${KINDS[kind]?.type ?? ""}" Target="/${name}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}
