import { parseJson } from "./json";

/**
 * Characters that XML does not allow as they are, or that readers take for a line end. In JSON they occur only in
 * strings, where they can be escaped.
 */
const NO_MARKUP = /[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;

/** The root element, alone in the part; what it holds is JSON. */
const PART =
  /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?<((?:[\w.-]+:)?([\w-]+))(?:\s[^<>]*)?>([^<]*)<\/([\w.:-]+)\s*>\s*$/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

/** A custom XML part: one element of a namespace that holds JSON. */
export function jsonPart(element: string, namespace: string, value: unknown): string {
  const json = JSON.stringify(value).replace(NO_MARKUP, jsonEscape);
  return `<${element} xmlns="${namespace}">${json}</${element}>`;
}

/** The JSON in such a part; undefined if the part has another form. */
export function valueInPart(element: string, part: string): unknown {
  const [, opened, name, text = "", closed] = PART.exec(part) ?? [];
  return name === element && opened === closed ? parseJson(decoded(text)) : undefined;
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** We write no entities, but a program that rewrites the part may. */
function decoded(text: string): string {
  return text.replace(/&\w+;/g, (entity) => ENTITIES.get(entity) ?? entity);
}
