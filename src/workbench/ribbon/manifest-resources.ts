import type { Element } from "@xmldom/xmldom";
import { childrenOf } from "../../workbook/patch/xml";
import { attribute, find } from "./xml";

const KINDS = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;

/** The values behind the manifest's `resid`s, in the language wanted. */
export type Resources = ReadonlyMap<string, string>;

/**
 * Reads `Resources`: the override for the locale, or the default.
 * @param resources The element.
 * @param locale Such as `en-US`.
 */
export function readResources(resources: Element, locale: string): Resources {
  const values = new Map<string, string>();
  for (const kind of KINDS) {
    const list = find(resources, kind);
    for (const entry of list === null ? [] : Array.from(list.children)) {
      const override = childrenOf(entry, "Override").find(
        (element) => attribute(element, "Locale").toLowerCase() === locale.toLowerCase(),
      );
      const value = override ? attribute(override, "Value") : attribute(entry, "DefaultValue");
      values.set(attribute(entry, "id"), value);
    }
  }
  return values;
}

/**
 * The value that an element's `resid` stands for.
 * @throws Error when there is none.
 */
export function resource(of: Element, resources: Resources): string {
  const id = attribute(of, "resid");
  const value = resources.get(id);
  if (value === undefined) {
    throw new Error(`The manifest has no resource ${id}.`);
  }
  return value;
}
