import { DOMParser, type Element } from "@xmldom/xmldom";
import { childOf } from "../../workbook/patch/xml";

/**
 * The root of an XML text.
 * @throws Error when the text is not well-formed.
 */
export function parseXml(text: string): Element {
  const { documentElement } = new DOMParser({
    onError: (_level, message) => {
      throw new Error(message);
    },
  }).parseFromString(text, "text/xml");
  if (documentElement === null) {
    throw new Error("The XML text has no element.");
  }
  return documentElement;
}

/** The element at a path of local names below another; null when there is none. */
export function find(from: Element, ...path: readonly string[]): Element | null {
  return path.reduce<Element | null>(
    (at, name) => (at === null ? null : (childOf(at, name) ?? null)),
    from,
  );
}

/**
 * Like `find`, for what must be there.
 * @throws Error naming the path.
 */
export function need(from: Element, ...path: readonly string[]): Element {
  const found = find(from, ...path);
  if (found === null) {
    throw new Error(`${from.localName ?? ""} has no ${path.join("/")}.`);
  }
  return found;
}

/**
 * The value of an attribute by its local name.
 * @throws Error when the element has none.
 */
export function attribute(of: Element, name: string): string {
  const found = Array.from(of.attributes).find(({ localName }) => localName === name);
  if (found === undefined) {
    throw new Error(`${of.localName ?? ""} has no attribute ${name}.`);
  }
  return found.value;
}
