import { HostError } from "../host-error";
import type { Sheet } from "./sheet";
import { activeSheet, sheetsOf } from "./sheets";
import { requireChangeableStructure } from "./structure";

/**
 * Moves a sheet to a place among the others, hidden ones counted.
 * @param position Zero-based.
 * @throws HostError when there is no such place.
 */
export function moveSheet(sheet: Sheet, position: number): void {
  const { book } = sheet;
  requireChangeableStructure(book);
  if (position < 0 || position >= sheetsOf(book).length) {
    throw new HostError("InvalidArgument");
  }
  const active = activeSheet(book);
  book.workbook.moveSheet(sheet.facade, position);
  if (activeSheet(book).id !== active.id) {
    book.workbook.setActiveSheet(active.facade);
  }
}
