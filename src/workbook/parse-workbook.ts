import { canonicalStream } from "./binary/canonical-stream";
import { workbookStream } from "./binary/compound-file";
import { decodeText } from "./decode-text";
import { fileKind } from "./file-kind";
import { binaryPackage, isBinary } from "./package/binary-package";
import { canonicalPackage } from "./package/canonical-package";
import { mainPart } from "./package/excel-package";
import { isOpenDocument, openDocumentPackage } from "./package/open-document-package";
import { openParts } from "./package/package-parts";
import { libraryRead } from "./library-read";
import { writtenSheets, sheetsOf, type ParsedSheet } from "./parsed-sheets";
import { refuseEntities } from "./refuse-entities";
import type { WindowSize } from "./sheet-part/cell-window";
import { EXCEL_SIZE } from "./sheet-part/excel-size";

/**
 * The worksheets of a file, guarded: its kind told by its content, within `WORKBOOK_LIMITS`.
 * @param size How much is read of each sheet of an .xlsx; null for every cell, and for nothing but cells.
 * @throws UnreadableWorkbook, and nothing else.
 */
export function parseWorkbook(bytes: Uint8Array, size: WindowSize | null): readonly ParsedSheet[] {
  switch (fileKind(bytes)) {
    case "zip":
      return parsePackage(bytes, size);
    case "ole2": {
      const written = canonicalStream(workbookStream(bytes), size ?? EXCEL_SIZE);
      return writtenSheets(libraryRead(written.data, "all"), written);
    }
    case "markup": {
      const text = decodeText(bytes);
      refuseEntities(text);
      return sheetsOf(libraryRead(text, "top"));
    }
  }
}

function parsePackage(bytes: Uint8Array, size: WindowSize | null): readonly ParsedSheet[] {
  const parts = openParts(bytes);
  if (isOpenDocument(parts)) {
    return sheetsOf(libraryRead(openDocumentPackage(parts), "top"));
  }
  const main = mainPart(parts);
  if (isBinary(main)) {
    return sheetsOf(libraryRead(binaryPackage(parts, main), "top"));
  }
  const written = canonicalPackage(parts, main, size);
  return writtenSheets(libraryRead(written.data, "all"), written);
}
