import { excelPackage } from "../package/excel-package";
import type { PackageParts } from "../package/package-parts";
import { UsedFormats } from "../package/used-formats";
import { writtenPackage } from "../package/written-package";
import type { WindowSize } from "../sheet-part/cell-window";
import { UnreadableWorkbook } from "../unreadable-workbook";
import type { WrittenWorkbook } from "../written-workbook";
import { xlsbNumberFormats, xlsbSharedTexts, xlsbWorkbookPart } from "./xlsb-globals";
import { xlsbSheet } from "./xlsb-sheet";

/** Whether the main part of a package is that of an .xlsb. */
export function isXlsb(workbookPart: string): boolean {
  return workbookPart.endsWith(".bin");
}

/**
 * An .xlsb written anew as an .xlsx, without its formulas, of which only the results are read: SheetJS trusts
 * numbers in records so that a wrong one lets it run on until the memory is full.
 * @throws UnreadableWorkbook
 */
export function xlsbWorkbook(
  parts: PackageParts,
  workbookPart: string,
  size: WindowSize,
): WrittenWorkbook {
  try {
    return written(parts, workbookPart, size);
  } catch (cause) {
    // A DataView refuses to read outside a record with a RangeError.
    throw cause instanceof RangeError ? new UnreadableWorkbook("damaged", { cause }) : cause;
  }
}

function written(parts: PackageParts, workbookPart: string, size: WindowSize): WrittenWorkbook {
  const { sheets, is1904, stringsPart, stylesPart } = excelPackage(
    parts,
    workbookPart,
    xlsbWorkbookPart(parts.bytes(workbookPart)),
  );
  const texts = stringsPart === null ? [] : xlsbSharedTexts(parts.bytes(stringsPart));
  const formats = new UsedFormats(
    stylesPart === null ? [] : xlsbNumberFormats(parts.bytes(stylesPart)),
  );
  return writtenPackage(sheets, formats, is1904, (part) =>
    xlsbSheet(parts.bytes(part), { texts, formats, size }),
  );
}
