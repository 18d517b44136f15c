import type { Element } from "@xmldom/xmldom";
import { isErrorValue } from "../../host/model/cell";
import { appendElement, childrenOf } from "../../../workbook/patch/xml";
import { fileText } from "../../../workbook/writing/file-text";
import type { SavedContent } from "./cell-changes";

/** What makes up a cell's content, and the attributes that go with the old one. */
const CONTENT_CHILDREN = ["f", "v", "is"];
const CONTENT_ATTRIBUTES = ["t", "cm", "vm"];

/** Writes a content into a `<c>` element, which keeps its address and its style. */
export function writeContent(cell: Element, { formula, value }: SavedContent): void {
  for (const child of childrenOf(cell)) {
    if (CONTENT_CHILDREN.includes(child.localName ?? "")) {
      cell.removeChild(child);
    }
  }
  for (const name of CONTENT_ATTRIBUTES) {
    cell.removeAttribute(name);
  }
  if (formula !== null) {
    appendElement(cell, "f", {}, fileText(formula));
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
    appendElement(cell, "v", {}, fileText(value));
  } else {
    cell.setAttribute("t", "inlineStr");
    const text = appendElement(appendElement(cell, "is"), "t", {}, fileText(value));
    text.setAttribute("xml:space", "preserve");
  }
}
