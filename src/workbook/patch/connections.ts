import { appendElement, childrenOf, parseXml, rootOf } from "./xml";
import { relationshipsOf, relationshipsPart } from "../package/relationships";
import { partName } from "../package/part-name";
import type { ChangedParts } from "./changed-parts";
import { CONTENT_TYPES, dropEntries } from "./drop-entries";

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONSHIPS =
  XML_DECLARATION +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Points from one part to another. @param type in full @returns the relationship's id */
export function addRelationship(
  parts: ChangedParts,
  source: string,
  type: string,
  target: string,
): string {
  const list = relationshipsPart(parts.nameOf(source));
  if (!parts.has(list)) {
    parts.write(list, NO_RELATIONSHIPS);
  }
  const ids = new Set(relationshipsOf(parts, source).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) {
    number++;
  }
  parts.edit(list, (root) => {
    appendElement(root, "Relationship", {
      Id: `rId${number}`,
      Type: type,
      Target: `/${target}`,
    });
    return true;
  });
  return `rId${number}`;
}

/** States what a part is. */
export function addContentType(parts: ChangedParts, part: string, contentType: string): void {
  parts.edit(CONTENT_TYPES, (root) => {
    appendElement(root, "Override", { PartName: `/${part}`, ContentType: contentType });
    return true;
  });
}

/** Whether parts of an extension need not state what they are. */
export function hasDefaultType(parts: ChangedParts, extension: string): boolean {
  const types = rootOf(parseXml(parts.text(CONTENT_TYPES)));
  return childrenOf(types, "Default").some(
    (entry) => entry.getAttribute("Extension")?.toLowerCase() === extension,
  );
}

/**
 * Takes a part out of a package, with what states its type and points to it from its source; the list of the source's
 * relationships too, once it is empty.
 */
export function removePart(parts: ChangedParts, source: string, part: string): void {
  const ids = relationshipsOf(parts, source)
    .filter(({ target }) => target === partName(part))
    .map(({ id }) => id);
  const list = relationshipsPart(source);
  if (ids.length > 0) {
    dropEntries(parts, list, (entry) => ids.includes(entry.getAttribute("Id") ?? ""));
  }
  if (relationshipsOf(parts, source).length === 0) {
    parts.drop(list);
  }
  dropEntries(
    parts,
    CONTENT_TYPES,
    (entry) => partName(entry.getAttribute("PartName") ?? "") === partName(part),
  );
  parts.drop(part);
}

/** A part to be added, and what it is. */
export interface NewPart {
  /** What its name begins with: `xl/comments`. */
  readonly stem: string;
  /** With its dot. */
  readonly extension: string;
  /** Without an XML declaration. */
  readonly xml: string;
  /** Type of the relationship to it, in full. */
  readonly type: string;
  readonly contentType: string;
}

/** Adds a part under a name that is free, and points to it from another. @returns its name, and the id of the relationship */
export function addPart(
  parts: ChangedParts,
  source: string,
  { stem, extension, xml, type, contentType }: NewPart,
): { readonly part: string; readonly relationship: string } {
  let number = 1;
  while (parts.has(`${stem}${number}${extension}`)) {
    number++;
  }
  const part = `${stem}${number}${extension}`;
  parts.write(part, XML_DECLARATION + xml);
  addContentType(parts, part, contentType);
  return { part, relationship: addRelationship(parts, source, type, part) };
}
