import { zipSync } from "fflate";
import type { Area } from "../../sheet/address";
import { readSheetPart, type SheetContext } from "../sheet-part/read-sheet-part";
import { sheetMarkup } from "../sheet-part/sheet-markup";
import { excelPackage, type PackagedSheet } from "./excel-package";
import { numberFormats } from "./number-formats";
import { packageMarkup, SPREADSHEET } from "./package-markup";
import type { PackageParts } from "./package-parts";
import { sharedStrings } from "./shared-strings";
import { UsedFormats } from "./used-formats";

/** A sheet of a package written anew; SheetJS knows it by its place. */
export interface CanonicalSheet extends Pick<PackagedSheet, "name" | "visibility"> {
  /** Where its content lies, also beyond the cells that were kept. */
  readonly content: Area | null;
}

export interface CanonicalPackage {
  readonly data: Uint8Array;
  readonly sheets: readonly CanonicalSheet[];
  readonly is1904: boolean;
}

/**
 * An .xlsx written anew with what is read of it and nothing else, so that SheetJS, which finds its way through parts
 * by patterns, can neither take one thing for another nor be led astray.
 * @param size How much of each sheet is read; null for every cell.
 * @throws UnreadableWorkbook
 */
export function canonicalPackage(
  parts: PackageParts,
  workbookPart: string,
  size: SheetContext["size"],
): CanonicalPackage {
  const { sheets, is1904, stringsPart, stylesPart } = excelPackage(parts, workbookPart);
  const strings = stringsPart === null ? [] : sharedStrings(parts.text(stringsPart));
  const formats = new UsedFormats(stylesPart === null ? [] : numberFormats(parts.text(stylesPart)));
  const written = sheets.map(({ name, visibility, part }) => {
    const sheet = readSheetPart(parts.text(part), { strings, is1904, formats, size });
    // At once, for cells hold on to the text that they were cut from.
    return { name, visibility, content: sheet.cells.content, xml: sheetMarkup(sheet, SPREADSHEET) };
  });
  const sheetParts = written.map(({ xml }) => xml);
  return {
    data: pack(packageMarkup(sheetParts, formats.stylesPart(SPREADSHEET), is1904)),
    sheets: written,
    is1904,
  };
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}
