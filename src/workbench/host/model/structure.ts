import { HostError } from "../host-error";
import type { Book } from "./book";

/** @throws HostError when sheets may be neither added, deleted, renamed, moved, hidden nor shown. */
export function requireChangeableStructure(book: Book): void {
  if (book.isStructureProtected) {
    throw new HostError("AccessDenied");
  }
}
