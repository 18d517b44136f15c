import { zipSync } from "fflate";
import type { WrittenWorkbook } from "../written-workbook";
import { readSheetPart, type SheetContext } from "../sheet-part/read-sheet-part";
import { sheetMarkup } from "../sheet-part/sheet-markup";
import { excelPackage } from "./excel-package";
import { numberFormats } from "./number-formats";
import { packageMarkup, SPREADSHEET } from "./package-markup";
import type { PackageParts } from "./package-parts";
import { sharedStrings } from "./shared-strings";
import { UsedFormats } from "./used-formats";

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
): WrittenWorkbook {
  const { sheets, is1904, stringsPart, stylesPart } = excelPackage(parts, workbookPart);
  const strings = stringsPart === null ? [] : sharedStrings(parts.text(stringsPart));
  const formats = new UsedFormats(stylesPart === null ? [] : numberFormats(parts.text(stylesPart)));
  const sheetParts: string[] = [];
  const written = sheets.map(({ name, visibility, part }, index) => {
    const contents = readSheetPart(parts.text(part), { strings, is1904, formats, size });
    // At once, for cells hold on to the text that they were cut from.
    sheetParts.push(sheetMarkup(contents, SPREADSHEET));
    return { name, visibility, content: contents.cells.content, key: String(index) };
  });
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
