import { readSheetPart, type SheetContext } from "../sheet-part/read-sheet-part";
import type { WrittenWorkbook } from "../written-workbook";
import { excelPackage } from "./excel-package";
import { numberFormats } from "./number-formats";
import type { PackageParts } from "./package-parts";
import { sharedStrings } from "./shared-strings";
import { UsedFormats } from "./used-formats";
import { readWorkbookPart } from "./workbook-part";
import { writtenPackage } from "./written-package";

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
  const { sheets, is1904, stringsPart, stylesPart } = excelPackage(
    parts,
    workbookPart,
    readWorkbookPart(parts.text(workbookPart)),
  );
  const strings = stringsPart === null ? [] : sharedStrings(parts.text(stringsPart));
  const formats = new UsedFormats(stylesPart === null ? [] : numberFormats(parts.text(stylesPart)));
  return writtenPackage(sheets, formats, is1904, (part) =>
    readSheetPart(parts.text(part), { strings, is1904, formats, size }),
  );
}
