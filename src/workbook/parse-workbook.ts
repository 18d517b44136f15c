import { canonicalStream } from "./binary/canonical-stream";
import { workbookStream } from "./binary/compound-file";
import { decodeText } from "./decode-text";
import { fileKind } from "./file-kind";
import { sheetjsRead } from "./sheetjs/sheetjs-read";
import { openDocumentSheets } from "./open-document/open-document-sheets";
import { guardedMarkup } from "./markup/guarded-markup";
import { mainPart } from "./package/excel-package";
import { isOpenDocument, openDocumentContent } from "./package/open-document-part";
import { openParts } from "./package/package-parts";
import { packageSheets } from "./package/package-sheets";
import { sheetsOf, tableSheets, writtenSheets, type ParsedSheet } from "./parsed-sheets";
import type { WindowSize } from "./sheet-part/cell-window";
import { SHEET_SIZE } from "../sheet/sheet-size";
import { isXlsb, xlsbSheets } from "./xlsb/xlsb-sheets";

/**
 * The worksheets of a file, guarded: its kind recognised by its content, within `WORKBOOK_LIMITS`.
 * @param size How much is read of each sheet; null for every cell, and for nothing but cells.
 * @throws UnreadableWorkbook, and nothing else.
 */
export function parseWorkbook(bytes: Uint8Array, size: WindowSize | null): readonly ParsedSheet[] {
  switch (fileKind(bytes)) {
    case "zip":
      return parsePackage(bytes, size);
    case "ole2": {
      const written = canonicalStream(workbookStream(bytes), size ?? SHEET_SIZE);
      return writtenSheets(sheetjsRead(written.data, "written"), written);
    }
    case "markup":
      return parseMarkup(decodeText(bytes), size ?? SHEET_SIZE);
  }
}

function parsePackage(bytes: Uint8Array, size: WindowSize | null): readonly ParsedSheet[] {
  const parts = openParts(bytes);
  if (isOpenDocument(parts)) {
    return openDocumentSheets(openDocumentContent(parts), size ?? SHEET_SIZE);
  }
  const main = mainPart(parts);
  return isXlsb(main)
    ? xlsbSheets(parts, main, size ?? SHEET_SIZE)
    : packageSheets(parts, main, size);
}

function parseMarkup(markup: string, size: WindowSize): readonly ParsedSheet[] {
  const guarded = guardedMarkup(markup);
  switch (guarded.kind) {
    case "open-document":
      return openDocumentSheets(guarded.text, size);
    case "excel-2003":
      return sheetsOf(sheetjsRead(guarded.text, guarded.kind));
    case "html":
      return tableSheets(
        sheetjsRead(guarded.tables.map(({ markup }) => markup).join(""), guarded.kind),
        guarded.tables,
      );
  }
}
