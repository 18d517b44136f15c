import { zipSync } from "fflate";
import type { SheetContents } from "../sheet-part/sheet-contents";
import { sheetMarkup } from "../sheet-part/sheet-markup";
import type { WrittenWorkbook } from "../written-workbook";
import type { PackagedSheet } from "./excel-package";
import { packageMarkup, SPREADSHEET } from "./package-markup";
import type { UsedFormats } from "./used-formats";

/**
 * A package of these sheets for SheetJS.
 * @param formats Complete once all sheets are read.
 * @param read Reads the sheet in a part.
 */
export function writtenPackage(
  sheets: readonly PackagedSheet[],
  formats: UsedFormats,
  is1904: boolean,
  read: (part: string) => SheetContents<string>,
): WrittenWorkbook {
  const sheetParts: string[] = [];
  const written = sheets.map(({ name, visibility, part }, index) => {
    const contents = read(part);
    // At once, for cells hold on to the text that they were cut from.
    sheetParts.push(sheetMarkup(contents, SPREADSHEET));
    return { name, visibility, content: contents.cells.content, key: String(index) };
  });
  const markup = packageMarkup(sheetParts, formats.stylesPart(SPREADSHEET), is1904);
  return { data: pack(markup), sheets: written, is1904 };
}

function pack(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  const bytes = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 0 });
}
