import { fileKind } from "../file-kind";
import { excelPackage, mainPart, type PackagedSheet } from "../package/excel-package";
import { isOpenDocument } from "../package/open-document-part";
import { readWorkbookPart } from "../package/workbook-part";
import { ChangedParts } from "../patch/changed-parts";
import { unpackZip } from "../zip/unpack-zip";
import { isXlsb } from "../xlsb/xlsb-sheets";

/**
 * Kinds of files that cannot be changed here and there with all else as received: `binary` an .xls or .et, `xlsb` the binary
 * .xlsb, `open-document` an .ods, `text` HTML or XML of Excel 2003 saved as .xls.
 */
export type UnpatchableKind = "binary" | "xlsb" | "open-document" | "text";

/** A received .xlsx or .xlsm, ready to be changed. */
export interface PatchableWorkbook {
  readonly parts: ChangedParts;
  readonly workbookPart: string;
  readonly stylesPart: string | null;
  readonly sheets: readonly PackagedSheet[];
}

/**
 * Takes a received workbook apart.
 * @returns the kind of a file that cannot be changed in this way
 * @throws UnreadableWorkbook when it cannot be read at all
 */
export function patchableWorkbook(bytes: Uint8Array): PatchableWorkbook | UnpatchableKind {
  switch (fileKind(bytes)) {
    case "ole2":
      return "binary";
    case "markup":
      return "text";
    case "zip":
      return patchablePackage(new ChangedParts(unpackZip(bytes)));
  }
}

function patchablePackage(parts: ChangedParts): PatchableWorkbook | UnpatchableKind {
  if (isOpenDocument(parts)) {
    return "open-document";
  }
  const workbookPart = mainPart(parts);
  if (isXlsb(workbookPart)) {
    return "xlsb";
  }
  const { sheets, stylesPart } = excelPackage(
    parts,
    workbookPart,
    readWorkbookPart(parts.text(workbookPart)),
  );
  return { parts, workbookPart, stylesPart, sheets };
}
