import type { SheetVisibility } from "../../sheet/sheet-picture";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { WORKBOOK_LIMITS } from "../workbook-limits";
import type { PackageParts } from "./package-parts";
import { relationshipsOf, type Relationship } from "./relationships";
import type { ListedSheet, WorkbookPart } from "./workbook-part";

/** A worksheet and its part. */
export interface PackagedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly part: string;
}

/** An .xlsx or .xlsb by its main parts. */
export interface ExcelPackage {
  /** Worksheets in tab order; sheets of charts, dialogs and macros are left out. */
  readonly sheets: readonly PackagedSheet[];
  readonly is1904: boolean;
  readonly stringsPart: string | null;
  readonly stylesPart: string | null;
}

/**
 * Finds the main parts by their relationships, wherever they lie and however they are called.
 * @param workbookPart Name of the workbook part, whose content is the last argument.
 * @throws UnreadableWorkbook, `damaged` also without sheets, or when one has no part of its own: what is not found would
 * count as not there.
 */
export function excelPackage(
  parts: PackageParts,
  workbookPart: string,
  { sheets, is1904 }: WorkbookPart,
): ExcelPackage {
  if (sheets.length > WORKBOOK_LIMITS.sheets) {
    throw new UnreadableWorkbook("too-many-sheets");
  }
  if (sheets.length === 0) {
    throw new UnreadableWorkbook("damaged");
  }
  const related = relationshipsOf(parts, workbookPart);
  const worksheets = sheets.flatMap((sheet) => packagedSheet(sheet, related));
  if (new Set(worksheets.map(({ part }) => part)).size < worksheets.length) {
    throw new UnreadableWorkbook("damaged");
  }
  const partOf = (wanted: string): string | null =>
    related.find(({ type }) => type === wanted)?.target ?? null;
  return {
    sheets: worksheets,
    is1904,
    stringsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
  };
}

function packagedSheet(
  { name, visibility, relationship }: ListedSheet,
  related: readonly Relationship[],
): PackagedSheet[] {
  const found = related.find(({ id }) => id === relationship);
  if (found === undefined || found.target === null) {
    throw new UnreadableWorkbook("damaged");
  }
  return found.type === "worksheet" ? [{ name, visibility, part: found.target }] : [];
}

/** Name of the part that a package says is its main one. @throws UnreadableWorkbook `not-a-workbook` when it says nothing. */
export function mainPart(parts: PackageParts): string {
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument");
  if (main === undefined || main.target === null) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  return main.target;
}
