import type { SheetVisibility } from "../../sheet/sheet-picture";
import type { WindowSize } from "../sheet-part/cell-window";
import { UnreadableWorkbook } from "../unreadable-workbook";
import type { WrittenWorkbook } from "../sheetjs/written-workbook";
import { biffGlobals, type BiffGlobals, type ListedSheet } from "./biff-globals";
import { biffSheet } from "./biff-sheet";
import { joined } from "./biff-writer";
import { writeGlobals } from "./write-globals";
import { EMPTY_SHEET, writeSheet } from "./write-sheet";

const VISIBILITIES: readonly SheetVisibility[] = ["Visible", "Hidden", "VeryHidden"];

/**
 * The workbook stream of an .xls rewritten with only what is read of it: SheetJS trusts numbers in
 * records so that a wrong one lets it run on until the memory is full.
 * @throws UnreadableWorkbook
 */
export function canonicalStream(stream: Uint8Array, size: WindowSize): WrittenWorkbook {
  const globals = biffGlobals(stream);
  requireSheets(globals.sheets);
  const sheets = globals.sheets.map((sheet) => {
    const contents = sheet.isWorksheet ? biffSheet(stream, sheet.at, globals, size) : null;
    return {
      sheet,
      content: contents?.cells.content ?? null,
      formatted: contents?.cells.formatted ?? null,
      bytes: contents === null ? EMPTY_SHEET : writeSheet(contents),
    };
  });
  return {
    data: withSheets(
      globals,
      sheets.map(({ bytes }) => bytes),
    ),
    sheets: sheets
      .filter(({ sheet }) => sheet.isWorksheet)
      .map(({ sheet: { name, hidden }, content, formatted }) => ({
        name,
        visibility: VISIBILITIES[hidden] ?? "Visible",
        content,
        formatted,
        key: name,
      })),
    is1904: globals.is1904,
  };
}

/** Sheets of one name would be one for SheetJS; sheets in one place would be read again and again; none are no workbook. */
function requireSheets(sheets: readonly ListedSheet[]): void {
  const names = new Set(sheets.map(({ name }) => name));
  const places = new Set(sheets.map(({ at }) => at));
  if (sheets.length === 0 || names.size < sheets.length || places.size < sheets.length) {
    throw new UnreadableWorkbook("damaged");
  }
}

/** The stream of a workbook with these sheets, whose offsets come first. */
function withSheets(globals: BiffGlobals, sheets: readonly Uint8Array[]): Uint8Array {
  let place = writeGlobals(
    globals,
    sheets.map(() => 0),
  ).length;
  const places = sheets.map(({ length }) => {
    place += length;
    return place - length;
  });
  return joined([writeGlobals(globals, places), ...sheets]);
}
