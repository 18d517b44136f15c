import { sheetjsSheet, type OwnSheet } from "../sheetjs/sheetjs-sheet";
import type { ParsedSheet } from "../parsed-sheets";
import type { WindowSize } from "../sheet-part/cell-window";
import { readSheetPart } from "../sheet-part/read-sheet-part";
import { excelPackage, type ExcelPackage } from "./excel-package";
import { numberFormats } from "./number-formats";
import type { PackageParts } from "./package-parts";
import { sharedStrings } from "./shared-strings";
import { readWorkbookPart } from "./workbook-part";

/**
 * The worksheets of an .xlsx. Read by ourselves: SheetJS finds its way through parts by patterns, so that it takes one thing
 * for another in packages that Excel opens, and takes twice the time.
 * @param size How much of each sheet is read; null for every cell, and for nothing but cells.
 * @throws UnreadableWorkbook
 */
export function packageSheets(
  parts: PackageParts,
  workbookPart: string,
  size: WindowSize | null,
): readonly ParsedSheet[] {
  const workbook = excelPackage(parts, workbookPart, readWorkbookPart(parts.text(workbookPart)));
  const { is1904, stringsPart, stylesPart } = workbook;
  const strings = stringsPart === null ? [] : sharedStrings(parts.text(stringsPart));
  const formats = stylesPart === null ? [] : numberFormats(parts.text(stylesPart));
  return parsedSheets(workbook, (part) =>
    readSheetPart(parts.text(part), { strings, formats, is1904, size }),
  );
}

/** The worksheets of a package. @param read Reads the sheet in a part. */
export function parsedSheets(
  { sheets, is1904 }: ExcelPackage,
  read: (part: string) => OwnSheet,
): readonly ParsedSheet[] {
  return sheets.map(({ name, visibility, part }) => {
    const own = read(part);
    const { content, formatted } = own.cells;
    return { name, visibility, sheet: sheetjsSheet(own), content, formatted, is1904 };
  });
}
