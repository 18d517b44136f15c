import type { Element } from "@xmldom/xmldom";
import type { CellAddress } from "../../sheet/address";
import type { ChangedParts } from "../patch/changed-parts";
import { removePart } from "../patch/connections";
import { childrenOf } from "../patch/xml";
import { commentedCells, removeComments } from "./comments";
import { commentsPart, legacyDrawingPart } from "./legacy-drawing";
import { hasShapes, withoutShapes } from "./note-shapes";

/**
 * Removes our notes from a sheet, and the parts that nothing is left in.
 * @param worksheet the root of the sheet's part @returns whether it was changed
 */
export function removeNotes(parts: ChangedParts, sheetPart: string, worksheet: Element): boolean {
  const cells = removeTexts(parts, sheetPart);
  const drawing = legacyDrawingPart(parts, sheetPart, worksheet);
  if (cells.length === 0 || drawing === null) {
    return false;
  }
  const rest = withoutShapes(parts.text(drawing), cells);
  if (hasShapes(rest)) {
    parts.write(drawing, rest);
    return false;
  }
  removePart(parts, sheetPart, drawing);
  for (const pointer of childrenOf(worksheet, "legacyDrawing")) {
    worksheet.removeChild(pointer);
  }
  return true;
}

function removeTexts(parts: ChangedParts, sheetPart: string): readonly CellAddress[] {
  const part = commentsPart(parts, sheetPart);
  if (part === null) {
    return [];
  }
  let cells: readonly CellAddress[] = [];
  parts.edit(part, (comments) => {
    cells = removeComments(comments);
    return cells.length > 0;
  });
  if (cells.length > 0 && commentedCells(parts.text(part)).size === 0) {
    removePart(parts, sheetPart, part);
  }
  return cells;
}
