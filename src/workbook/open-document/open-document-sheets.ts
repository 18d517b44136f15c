import { sheetjsSheet } from "../sheetjs/sheetjs-sheet";
import type { ParsedSheet } from "../parsed-sheets";
import type { WindowSize } from "../sheet-part/cell-window";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { WORKBOOK_LIMITS } from "../workbook-limits";
import { enterRoot, forEachChild } from "../xml/read-elements";
import { XmlCursor } from "../xml/xml-cursor";
import { readTable } from "./read-table";

const ROOTS: readonly (string | null)[] = ["document-content", "document"];

/**
 * The sheets of an OpenDocument spreadsheet, from its content part or from one that is all of it (.fods).
 * Read by ourselves: SheetJS repeats cells as often as a file says, until the memory is full.
 * @throws UnreadableWorkbook `not-a-workbook` when it is a document of another kind, `damaged` when it has no sheet.
 */
export function openDocumentSheets(content: string, size: WindowSize): readonly ParsedSheet[] {
  const cursor = new XmlCursor(content);
  if (!ROOTS.includes(enterRoot(cursor))) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  const hidden = new Set<string>();
  const bodies: ParsedSheet[][] = [];
  forEachChild(cursor, (part) => {
    if (part === "automatic-styles") {
      readStyles(cursor, hidden);
    } else if (part === "body") {
      forEachChild(cursor, (body) => {
        if (body === "spreadsheet") {
          bodies.push(readSheets(cursor, hidden, size));
        }
      });
    }
  });
  if (bodies.length === 0) {
    throw new UnreadableWorkbook("not-a-workbook");
  }
  const sheets = bodies.flat();
  if (sheets.length === 0) {
    throw new UnreadableWorkbook("damaged");
  }
  return sheets;
}

function readSheets(
  cursor: XmlCursor,
  hidden: ReadonlySet<string>,
  size: WindowSize,
): ParsedSheet[] {
  const sheets: ParsedSheet[] = [];
  forEachChild(cursor, (element) => {
    if (element !== "table") {
      return;
    }
    sheets.push(readSheet(cursor, hidden, size));
    if (sheets.length > WORKBOOK_LIMITS.sheets) {
      throw new UnreadableWorkbook("too-many-sheets");
    }
  });
  return sheets;
}

/** Collects the styles of tables that are not shown. */
function readStyles(cursor: XmlCursor, hidden: Set<string>): void {
  forEachChild(cursor, () => {
    const name = cursor.attribute("name") ?? "";
    if (cursor.attribute("family") === "table") {
      forEachChild(cursor, () => {
        if (cursor.attribute("display") === "false") {
          hidden.add(name);
        }
      });
    }
  });
}

function readSheet(cursor: XmlCursor, hidden: ReadonlySet<string>, size: WindowSize): ParsedSheet {
  const name = cursor.attribute("name") ?? "";
  const style = cursor.attribute("style-name") ?? "";
  const contents = readTable(cursor, size);
  return {
    name,
    visibility: hidden.has(style) ? "Hidden" : "Visible",
    sheet: sheetjsSheet(contents),
    content: contents.cells.content,
    // Formats of blank cells are repeated up to the end of the sheet there, and say nothing.
    formatted: null,
    is1904: false,
  };
}
