import type { Element } from "@xmldom/xmldom";
import { childrenOf } from "./xml";
import type { ChangedParts } from "./changed-parts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** Takes entries out of a list that is a part of its own: of relationships, or of content types. */
export function dropEntries(
  parts: ChangedParts,
  part: string,
  isDropped: (entry: Element) => boolean,
): void {
  parts.edit(part, (root) => {
    const entries = childrenOf(root).filter(isDropped);
    entries.forEach((entry) => root.removeChild(entry));
    return entries.length > 0;
  });
}
