import { forEachChild } from "../xml/read-elements";
import type { XmlCursor } from "../xml/xml-cursor";

/** Spaces taken of one element that stands for many: nobody writes more, and a file may claim billions. */
const MOST_SPACES = 1_000;

/**
 * The text that a cell shows: its paragraphs as lines, and nothing of its notes.
 * A cursor stands at the cell's opening and is left at its closing.
 */
export function shownText(cursor: XmlCursor): string {
  const lines: string[] = [];
  forEachChild(cursor, (element) => {
    if (element === "p") {
      lines.push(inlineText(cursor));
    }
  });
  return lines.join("\n");
}

/** The text of an element and of those in it, in which runs of white space count as one space. */
function inlineText(cursor: XmlCursor): string {
  const { depth } = cursor;
  let text = "";
  while (cursor.next() && cursor.depth >= depth) {
    if (cursor.event === "text") {
      text += cursor.text.replace(/\s+/g, " ");
    } else if (cursor.event === "open") {
      text += elementText(cursor);
    }
  }
  return text;
}

function elementText(cursor: XmlCursor): string {
  switch (cursor.name) {
    case "s":
      return " ".repeat(Math.min(Number(cursor.attribute("c") ?? 1) || 1, MOST_SPACES));
    case "tab":
      return "\t";
    case "line-break":
      return "\n";
    case "ruby-text":
    case "note":
    case "annotation":
      // A comment on the text is not part of it.
      forEachChild(cursor, () => undefined);
      return "";
    default:
      return "";
  }
}
