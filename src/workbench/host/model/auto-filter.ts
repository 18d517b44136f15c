import type { Area } from "../../../sheet/address";
import type { Book } from "./book";
import { shiftArea, type LineChange } from "./line-change";
import type { Sheet } from "./sheet";

/** The rows of a sheet that can be filtered, with their headings; null for none. */
export function filterOf({ book, id }: Sheet): Area | null {
  return book.filters.get(id) ?? null;
}

/** Makes an area filterable in place of the one that is; null for none. */
export function setFilter({ book, id }: Sheet, area: Area | null): void {
  if (area === null) {
    book.filters.delete(id);
  } else {
    book.filters.set(id, area);
  }
}

/** Moves what can be filtered along with rows and columns that come or go. */
export function shiftFilter(book: Book, sheetId: string, change: LineChange): void {
  const area = book.filters.get(sheetId);
  const moved = area && shiftArea(area, change);
  if (moved) {
    book.filters.set(sheetId, moved);
  } else {
    book.filters.delete(sheetId);
  }
}
