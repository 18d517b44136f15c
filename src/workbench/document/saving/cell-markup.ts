import type { Element } from "@xmldom/xmldom";
import { isErrorValue } from "../../host/model/cell";
import { appendElement, childrenOf } from "../../../workbook/patch/xml";
import type { NewContent } from "./cell-changes";

/** What makes up a cell's content, and the attributes that go with the old one. */
const CONTENT_CHILDREN = ["f", "v", "is"];
const CONTENT_ATTRIBUTES = ["t", "cm", "vm"];

/** Characters that XML cannot hold are written as `_xHHHH_`, and what looks like that is escaped (ECMA-376 part 1, 22.9.2.19). */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;
const LOOKS_ESCAPED = /_(?=x[0-9A-F]{4}_)/gi;

/** Writes a content into a `<c>` element, which keeps its address and its style. */
export function writeContent(cell: Element, { formula, value }: NewContent): void {
  for (const child of childrenOf(cell)) {
    if (CONTENT_CHILDREN.includes(child.localName ?? "")) {
      cell.removeChild(child);
    }
  }
  for (const name of CONTENT_ATTRIBUTES) {
    cell.removeAttribute(name);
  }
  if (formula !== null) {
    appendElement(cell, "f", {}, escapeText(formula));
  }
  if (value === "") {
    return;
  }
  if (typeof value === "number") {
    appendElement(cell, "v", {}, String(value));
  } else if (typeof value === "boolean") {
    cell.setAttribute("t", "b");
    appendElement(cell, "v", {}, value ? "1" : "0");
  } else if (isErrorValue(value)) {
    cell.setAttribute("t", "e");
    appendElement(cell, "v", {}, value);
  } else if (formula !== null) {
    cell.setAttribute("t", "str");
    appendElement(cell, "v", {}, escapeText(value));
  } else {
    cell.setAttribute("t", "inlineStr");
    const text = appendElement(appendElement(cell, "is"), "t", {}, escapeText(value));
    text.setAttribute("xml:space", "preserve");
  }
}

function escapeText(text: string): string {
  return text.replace(LOOKS_ESCAPED, "_x005F_").replace(UNWRITABLE, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}
