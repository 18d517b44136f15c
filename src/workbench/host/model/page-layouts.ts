import { NEW_PAGE, type PageLayout } from "../../document/page-layout";
import type { Book } from "./book";
import { shiftArea, shiftSpan, type LineChange } from "./line-change";
import type { Sheet } from "./sheet";

/** How a sheet is printed. */
export function pageOf(sheet: Sheet): PageLayout {
  return sheet.book.pages.get(sheet.id) ?? NEW_PAGE;
}

/** Changes how a sheet is printed. */
export function changePage(sheet: Sheet, changes: Partial<PageLayout>): void {
  sheet.book.pages.set(sheet.id, { ...pageOf(sheet), ...changes });
}

/** Moves what is printed along with rows and columns that come or go. */
export function shiftPage(book: Book, sheetId: string, change: LineChange): void {
  const page = book.pages.get(sheetId);
  if (page !== undefined) {
    const { printArea, titleRows, titleColumns } = page;
    book.pages.set(sheetId, {
      ...page,
      printArea: printArea.flatMap((area) => shiftArea(area, change) ?? []),
      titleRows: change.axis === "rows" && titleRows ? shiftSpan(titleRows, change) : titleRows,
      titleColumns:
        change.axis === "columns" && titleColumns ? shiftSpan(titleColumns, change) : titleColumns,
    });
  }
}
