import { UnreadableWorkbook } from "../../../workbook/unreadable-workbook";
import type { Parts } from "../../../workbook/unpack-zip";
import { relationshipsPart } from "../../../workbook/package/relationships";
import { parseXml, rootOf } from "../../../workbook/patch/xml";
import { partText, relationships, type WorkbookPackage } from "./workbook-package";

/** A custom XML part of a workbook. */
export interface CustomXmlEntry {
  /** What it is known by: the id that its properties state, else the name of its part. */
  readonly id: string;
  readonly part: string;
  /** Id of the workbook's relationship to it. */
  readonly relationship: string;
  /** Parts that serve it alone: its properties, and the relationships to them. */
  readonly companions: readonly string[];
}

/** The custom XML parts of a workbook, in the order in which it refers to them. */
export function customXmlEntries({ parts, workbookPart }: WorkbookPackage): CustomXmlEntry[] {
  return relationships(parts, workbookPart)
    .filter(({ type, target }) => type === "customXml" && isMarkup(parts, target))
    .map(({ id: relationship, target: part }) => {
      const properties = relationships(parts, part)
        .filter(({ type, target }) => type === "customXmlProps" && isMarkup(parts, target))
        .map(({ target }) => target);
      const ids = properties.flatMap((name) => itemId(partText(parts, name)) ?? []);
      const pointers = [relationshipsPart(part)].filter((name) => parts.has(name));
      return { id: ids[0] ?? part, part, relationship, companions: [...properties, ...pointers] };
    });
}

/** Nothing of the sheets depends on such a part: one that is not well-formed is left alone. */
function isMarkup(parts: Parts, part: string): boolean {
  try {
    parseXml(partText(parts, part));
    return true;
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return false;
    }
    throw error;
  }
}

/** `ds:itemID` of a part's properties, under whatever prefix. */
function itemId(properties: string): string | undefined {
  const root = rootOf(parseXml(properties));
  return Array.from(root.attributes).find(({ localName }) => localName === "itemID")?.value;
}
