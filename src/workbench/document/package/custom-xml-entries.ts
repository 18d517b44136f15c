import { relationshipsOf, relationshipsPart } from "../../../workbook/package/relationships";
import type { ChangedParts } from "../../../workbook/patch/changed-parts";
import { parseXml, rootOf } from "../../../workbook/patch/xml";
import { UnreadableWorkbook } from "../../../workbook/unreadable-workbook";
import type { WorkbookPackage } from "./workbook-package";

/** A custom XML part of a workbook. */
export interface CustomXmlEntry {
  /** What it is known by: the id that its properties state, else the name of its part. */
  readonly id: string;
  readonly part: string;
  /** Parts that serve it alone: its properties, and the relationships to them. */
  readonly companions: readonly string[];
}

/** The custom XML parts of a workbook, in the order in which it refers to them. */
export function customXmlEntries({ parts, workbookPart }: WorkbookPackage): CustomXmlEntry[] {
  return markupOf(parts, workbookPart, "customXml").map((part) => {
    const properties = markupOf(parts, part, "customXmlProps");
    const [id = parts.nameOf(part)] = properties.flatMap((name) => itemId(parts.text(name)) ?? []);
    const pointers = [relationshipsPart(part)].filter((name) => parts.has(name));
    return { id, part, companions: [...properties, ...pointers] };
  });
}

/**
 * The parts that a part points to by relationships of a type. Nothing of the sheets depends on them: one that is not
 * well-formed is left alone.
 */
function markupOf(parts: ChangedParts, source: string, wanted: string): string[] {
  return relationshipsOf(parts, source).flatMap(({ type, target }) =>
    type === wanted && target !== null && isMarkup(parts, target) ? [target] : [],
  );
}

function isMarkup(parts: ChangedParts, part: string): boolean {
  try {
    parseXml(parts.text(part));
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
