import type { Element } from "@xmldom/xmldom";
import type { PackageParts } from "../package/package-parts";
import { relationshipsOf } from "../package/relationships";
import { childOf } from "../patch/xml";

/**
 * The part that the shapes of a sheet's notes are drawn in, also those of its old controls; null where it has none.
 * Another one of the same type may hold the pictures of headers.
 */
export function legacyDrawingPart(
  parts: PackageParts,
  sheetPart: string,
  worksheet: Element,
): string | null {
  const drawing = childOf(worksheet, "legacyDrawing");
  const id = Array.from(drawing?.attributes ?? []).find(
    ({ localName, namespaceURI }) => localName === "id" && namespaceURI?.endsWith("/relationships"),
  )?.value;
  const target = relationshipsOf(parts, sheetPart).find((one) => one.id === id)?.target ?? null;
  return target !== null && parts.has(target) ? target : null;
}

/** The part that holds the texts of a sheet's notes; null where it has none. */
export function commentsPart(parts: PackageParts, sheetPart: string): string | null {
  const found = relationshipsOf(parts, sheetPart).find(({ type }) => type === "comments")?.target;
  return found !== undefined && found !== null && parts.has(found) ? found : null;
}
