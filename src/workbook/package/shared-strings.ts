import { enterRoot, forEachChild } from "../xml/read-elements";
import { XmlCursor } from "../xml/xml-cursor";
import { richText } from "./rich-text";

/** The texts that cells refer to by their place; how many the part says it has is not asked. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  const cursor = new XmlCursor(xml);
  enterRoot(cursor);
  forEachChild(cursor, (element) => {
    if (element === "si") {
      strings.push(richText(cursor));
    }
  });
  return strings;
}
