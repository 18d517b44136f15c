import { enterRoot, forEachChild } from "../xml/read-elements";
import { XmlCursor } from "../xml/xml-cursor";
import type { PackageParts } from "./package-parts";
import { resolveTarget } from "./part-name";

/** A pointer from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last step of the relationship's type, the same in both flavours of the standard. */
  readonly type: string;
  /** Name of the part it points to; null where it points out of the package. */
  readonly target: string | null;
}

/** The name of the part that holds the relationships of a part; of the package for `""`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, of the package for `""`; none where the package states none. */
export function relationshipsOf(parts: PackageParts, source: string): readonly Relationship[] {
  const name = relationshipsPart(source);
  const relationships: Relationship[] = [];
  if (parts.has(name)) {
    const cursor = new XmlCursor(parts.text(name));
    enterRoot(cursor);
    forEachChild(cursor, (element) => {
      if (element === "Relationship") {
        relationships.push(relationship(cursor, source));
      }
    });
  }
  return relationships;
}

function relationship(cursor: XmlCursor, source: string): Relationship {
  const isInternal = cursor.attribute("TargetMode") !== "External";
  return {
    id: cursor.attribute("Id") ?? "",
    type: (cursor.attribute("Type") ?? "").split("/").at(-1) ?? "",
    target: isInternal ? resolveTarget(source, cursor.attribute("Target") ?? "") : null,
  };
}
