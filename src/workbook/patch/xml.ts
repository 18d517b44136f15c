import type { Document, Element } from "@xmldom/xmldom";
import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import { isTrue } from "../xml/is-true";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { refuseLargeTree } from "./refuse-large-tree";

/**
 * The tree of a part's markup.
 * @throws UnreadableWorkbook when it is not well-formed, or too large for a tree.
 */
export function parseXml(text: string): Document {
  refuseLargeTree(text);
  try {
    return new DOMParser({ onError: refuse }).parseFromString(text, "text/xml");
  } catch (cause) {
    throw new UnreadableWorkbook("damaged", { cause });
  }
}

function refuse(level: "warning" | "error" | "fatalError", message: string): void {
  if (level !== "warning") {
    throw new SyntaxError(message);
  }
}

/**
 * The markup of a tree. A carriage return in it was written as a reference, and must be again:
 * a plain one is read as a line feed.
 */
export function serializeXml(document: Document): string {
  return new XMLSerializer().serializeToString(document).replaceAll("\r", "&#13;");
}

/** The markup of one element. */
export function serializeElement(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

/**
 * The root element of a tree.
 * @throws UnreadableWorkbook when it has none.
 */
export function rootOf(document: Document): Element {
  if (document.documentElement === null) {
    throw new UnreadableWorkbook("damaged");
  }
  return document.documentElement;
}

/** The child elements of that local name, whatever their prefix; all of them without a name. */
export function childrenOf(parent: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (const node of parent.childNodes) {
    if (isElement(node) && (name === undefined || node.localName === name)) {
      found.push(node);
    }
  }
  return found;
}

/** The first child of this name, whatever its prefix. */
export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** A new element in its parent's namespace and with its prefix, not yet placed. */
export function newElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = parent.ownerDocument;
  if (document === null) {
    throw new TypeError(`<${parent.nodeName}> stands in no document`);
  }
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const element = document.createElementNS(parent.namespaceURI, qualified);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  return element;
}

/** Adds a new element at the end of its parent. */
export function appendElement(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  text?: string,
): Element {
  const element = newElement(parent, name, attributes);
  if (text !== undefined) {
    element.textContent = text;
  }
  parent.appendChild(element);
  return element;
}

/** Whether an attribute of type `xsd:boolean` is there and true. */
export function isOn(element: Element, attribute: string): boolean {
  return isTrue(element.getAttribute(attribute));
}

function isElement(node: { readonly nodeType: number }): node is Element {
  return node.nodeType === 1;
}
