import type { Element } from "@xmldom/xmldom";
import type { CellAddress } from "../../sheet/address";
import type { CellNote } from "../../sheet/marks/annotations";
import type { ChangedParts } from "../patch/changed-parts";
import { addPart } from "../patch/connections";
import { placeInWorksheet } from "../patch/place-child";
import { splitSheetPart } from "../split-sheet-part";
import { appendComments, commentedCells } from "./comments";
import { flavourOf, type Flavour } from "./flavour";
import { commentsPart, legacyDrawingPart } from "./legacy-drawing";
import { noteAnchor } from "./note-anchor";
import { emptyDrawing, withShapes } from "./note-shapes";
import { sheetGeometry } from "./sheet-geometry";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** A sheet that gets notes. */
export interface SheetToNote {
  readonly part: string;
  readonly xml: string;
  /** Its root without rows, which gets to know of its first notes. */
  readonly worksheet: Element;
}

/**
 * Adds notes to a sheet beside those that it has: their texts to its comments, their shapes to its drawing.
 * @returns whether any was added, and the cells that have a note of somebody else's and got none
 */
export function addNotes(
  parts: ChangedParts,
  sheet: SheetToNote,
  notes: readonly CellNote[],
): { readonly changed: boolean; readonly leftOut: readonly CellAddress[] } {
  const known = commentsPart(parts, sheet.part);
  const taken = known === null ? new Set<CellAddress>() : commentedCells(parts.text(known));
  const added = notes.filter(({ cell }) => !taken.has(cell));
  const leftOut = notes.map(({ cell }) => cell).filter((cell) => taken.has(cell));
  if (added.length > 0) {
    const flavour = flavourOf(sheet.xml);
    parts.edit(known ?? newComments(parts, sheet.part, flavour), (comments) => {
      appendComments(comments, added);
      return true;
    });
    addShapes(parts, sheet, flavour, added);
  }
  return { changed: added.length > 0, leftOut };
}

function newComments(parts: ChangedParts, sheetPart: string, flavour: Flavour): string {
  return addPart(parts, sheetPart, {
    stem: "xl/comments",
    extension: ".xml",
    xml: `<comments xmlns="${flavour.main}"><authors/><commentList/></comments>`,
    type: `${flavour.relationships}/comments`,
    contentType: COMMENTS_TYPE,
  }).part;
}

function addShapes(
  parts: ChangedParts,
  { part, xml, worksheet }: SheetToNote,
  flavour: Flavour,
  notes: readonly CellNote[],
): void {
  const geometry = sheetGeometry(worksheet, splitSheetPart(xml).rows);
  const shapes = notes.map(({ cell, text }) => ({
    cell,
    anchor: noteAnchor(cell, text, geometry),
  }));
  const known = legacyDrawingPart(parts, part, worksheet);
  if (known !== null) {
    parts.write(known, withShapes(parts.text(known), shapes));
    return;
  }
  const { relationship } = addPart(parts, part, {
    stem: "xl/drawings/vmlDrawing",
    extension: ".vml",
    xml: withShapes(emptyDrawing(shapes.length), shapes),
    type: `${flavour.relationships}/vmlDrawing`,
    contentType: DRAWING_TYPE,
  });
  const drawing = placeInWorksheet(worksheet, "legacyDrawing");
  drawing.setAttributeNS(flavour.relationships, "r:id", relationship);
}
