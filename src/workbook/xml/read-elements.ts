import type { XmlCursor } from "./xml-cursor";

/**
 * Goes through the children of the element whose opening a cursor stands at, up to its closing.
 * @param visit Called at the opening of each child; may read on to the child's closing, and no further.
 */
export function forEachChild(cursor: XmlCursor, visit: (name: string) => void): void {
  const { depth } = cursor;
  while (cursor.next() && cursor.depth >= depth) {
    if (cursor.event === "open") {
      visit(cursor.name);
      leave(cursor, depth);
    }
  }
}

/** The text of the element whose opening a cursor stands at, without that of its children; reads up to its closing. */
export function textOf(cursor: XmlCursor): string {
  const { depth } = cursor;
  let text = "";
  while (cursor.next() && cursor.depth >= depth) {
    if (cursor.event === "text" && cursor.depth === depth) {
      text += cursor.text;
    }
  }
  return text;
}

/** Goes to the opening of a part's outermost element. @returns Its name. */
export function enterRoot(cursor: XmlCursor): string | null {
  while (cursor.next()) {
    if (cursor.event === "open") {
      return cursor.name;
    }
  }
  return null;
}

function leave(cursor: XmlCursor, depth: number): void {
  while (cursor.depth > depth) {
    cursor.next();
  }
}
