import { excelPackage } from "../package/excel-package";
import type { PackageParts } from "../package/package-parts";
import { parsedSheets } from "../package/package-sheets";
import type { ParsedSheet } from "../parsed-sheets";
import type { WindowSize } from "../sheet-part/cell-window";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { xlsbNumberFormats, xlsbSharedTexts, xlsbWorkbookPart } from "./xlsb-globals";
import { xlsbSheet } from "./xlsb-sheet";

/** Whether the main part of a package is that of an .xlsb. */
export function isXlsb(workbookPart: string): boolean {
  return workbookPart.endsWith(".bin");
}

/**
 * The worksheets of an .xlsb, without its formulas, of which only the results are read. Read by ourselves: SheetJS trusts
 * numbers in records so that a wrong one lets it run on until the memory is full.
 * @throws UnreadableWorkbook
 */
export function xlsbSheets(
  parts: PackageParts,
  workbookPart: string,
  size: WindowSize,
): readonly ParsedSheet[] {
  try {
    return readSheets(parts, workbookPart, size);
  } catch (cause) {
    // A DataView refuses to read outside a record with a RangeError.
    throw cause instanceof RangeError ? new UnreadableWorkbook("damaged", { cause }) : cause;
  }
}

function readSheets(
  parts: PackageParts,
  workbookPart: string,
  size: WindowSize,
): readonly ParsedSheet[] {
  const workbook = excelPackage(parts, workbookPart, xlsbWorkbookPart(parts.bytes(workbookPart)));
  const { stringsPart, stylesPart } = workbook;
  const texts = stringsPart === null ? [] : xlsbSharedTexts(parts.bytes(stringsPart));
  const formats = stylesPart === null ? [] : xlsbNumberFormats(parts.bytes(stylesPart));
  return parsedSheets(workbook, (part) => xlsbSheet(parts.bytes(part), { texts, formats, size }));
}
