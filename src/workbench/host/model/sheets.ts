import { HostError } from "../host-error";
import type { Book } from "./book";
import { awaitsResult } from "./cell";
import { COLUMN_COUNT, ROW_COUNT, WHOLE_SHEET } from "./grid";
import { Sheet } from "./sheet";
import { requireChangeableStructure } from "./structure";

/** The worksheets in tab order, hidden ones included. */
export function sheetsOf(book: Book): Sheet[] {
  return book.workbook.getSheets().map((sheet) => new Sheet(book, sheet.getSheetId()));
}

/** The active sheet. */
export function activeSheet(book: Book): Sheet {
  return new Sheet(book, book.workbook.getActiveSheet().getSheetId());
}

/** A sheet by id or by name; Excel ignores case in names. */
export function findSheet(book: Book, key: string): Sheet | null {
  const wanted = key.toLocaleLowerCase();
  const sheets = sheetsOf(book);
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLocaleLowerCase() === wanted) ??
    null
  );
}

/** Whether every formula of the workbook has a result. */
export function isCalculated(book: Book): boolean {
  let isComplete = true;
  for (const sheet of sheetsOf(book)) {
    sheet.forEachStored(WHOLE_SHEET, (_row, _column, cell) => {
      isComplete = isComplete && !awaitsResult(cell);
    });
  }
  return isComplete;
}

/**
 * Appends an empty sheet of Excel's size.
 * @param name Chosen by the engine when null.
 * @throws HostError when another sheet has the name.
 */
export function addSheet(book: Book, name: string | null): Sheet {
  requireChangeableStructure(book);
  requireFreeName(book, name);
  const active = activeSheet(book);
  const sheet = book.workbook.insertSheet(name ?? undefined, {
    index: sheetsOf(book).length,
    sheet: { rowCount: ROW_COUNT, columnCount: COLUMN_COUNT },
  });
  // The engine shows a new sheet at once; Excel leaves that to Worksheet.activate.
  book.workbook.setActiveSheet(active.facade);
  return new Sheet(book, sheet.getSheetId());
}

/** @throws HostError when another sheet has the name. */
export function renameSheet(sheet: Sheet, name: string): void {
  requireChangeableStructure(sheet.book);
  if (findSheet(sheet.book, name)?.id !== sheet.id) {
    requireFreeName(sheet.book, name);
  }
  sheet.facade.setName(name);
}

function requireFreeName(book: Book, name: string | null): void {
  if (name !== null && findSheet(book, name) !== null) {
    throw new HostError("ItemAlreadyExists");
  }
}
