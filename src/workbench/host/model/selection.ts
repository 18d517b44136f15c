import type { Area } from "../../../sheet/address";
import type { Book } from "./book";
import { activeSheet } from "./sheets";
import { fromEngineRange } from "./grid";
import type { Sheet } from "./sheet";

/** An area on a sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

const FIRST_CELL: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** The selected area of the active sheet; the first cell until anything has been selected. */
export function selectedArea(book: Book): SheetArea {
  const range = book.workbook.getActiveRange();
  return {
    sheet: activeSheet(book),
    area: range ? fromEngineRange(range.getRange()) : FIRST_CELL,
  };
}

/** The cell in which typing would begin. */
export function activeCell(book: Book): SheetArea {
  const cell = book.workbook.getActiveCell();
  return {
    sheet: activeSheet(book),
    area: cell ? fromEngineRange(cell.getRange()) : FIRST_CELL,
  };
}

/** Shows the sheet. @throws HostError when it is hidden. */
export function activate(sheet: Sheet): void {
  sheet.requireVisible();
  sheet.book.workbook.setActiveSheet(sheet.facade);
}

/** Selects an area, and shows its sheet. @throws HostError when the sheet is hidden. */
export function select({ sheet, area }: SheetArea): void {
  activate(sheet);
  sheet.range(area).activate();
}
