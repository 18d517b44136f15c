import type { CellAddress } from "../../sheet/address";
import type { SheetAnnotations } from "../../sheet/marks/annotations";
import { MARK_LEVELS } from "../../sheet/marks/mark-styles";
import { editSheetFrame } from "../patch/edit-sheet-frame";
import { addMarkFormats, dropFormats } from "./mark-formats";
import { addMarks, removeMarks } from "./marks";
import { addNotes } from "./add-notes";
import {
  patchableWorkbook,
  type PatchableWorkbook,
  type UnpatchableKind,
} from "./patchable-workbook";
import { removeNotes } from "./remove-notes";

/** A cell whose own note was left as it is, so that ours is not in the copy. */
export interface NoteLeftOut {
  readonly sheet: string;
  readonly cell: CellAddress;
}

export type AnnotatedCopy =
  | {
      readonly status: "annotated";
      readonly bytes: Uint8Array;
      readonly notesLeftOut: readonly NoteLeftOut[];
    }
  /** A file of this kind cannot be changed with all else as received; it is never converted. */
  | { readonly status: "refused"; readonly kind: UnpatchableKind };

/**
 * A copy of a received .xlsx or .xlsm with marks and notes on its cells and all else as received. Marks are those that the
 * add-in sets in Excel, so that it clears them too. Annotations that the file carries already are taken out first, whoever
 * put them, on all sheets.
 * A cell that has a note keeps it and gets no other: what other people wrote is not to be mixed with what the add-in says.
 * Pure: the same in gives the same bytes.
 * @param sheets at most one entry for each worksheet; none for a copy without annotations
 * @throws UnreadableWorkbook when the file cannot be read
 * @throws RangeError when it has no sheet of a name that is given
 */
export function annotatedCopy(
  bytes: Uint8Array,
  sheets: readonly SheetAnnotations[],
): AnnotatedCopy {
  const workbook = patchableWorkbook(bytes);
  if (typeof workbook === "string") {
    return { status: "refused", kind: workbook };
  }
  removeAll(workbook);
  const notesLeftOut = addAll(workbook, sheets);
  return { status: "annotated", bytes: packed(workbook, bytes), notesLeftOut };
}

function packed({ parts }: PatchableWorkbook, original: Uint8Array): Uint8Array {
  return parts.isEmpty ? original : parts.pack();
}

function removeAll({ parts, workbookPart, stylesPart, sheets }: PatchableWorkbook): void {
  const formats = sheets.flatMap(({ part }) => {
    let unused: readonly number[] = [];
    const xml = editSheetFrame(parts.text(part), (worksheet) => {
      const marks = removeMarks(worksheet);
      unused = marks.formats;
      const notes = removeNotes(parts, part, worksheet);
      return marks.removed || notes;
    });
    parts.write(part, xml);
    return unused;
  });
  if (stylesPart !== null && formats.length > 0) {
    dropFormats(parts, workbookPart, stylesPart, formats);
  }
}

function addAll(
  { parts, workbookPart, stylesPart, sheets }: PatchableWorkbook,
  annotations: readonly SheetAnnotations[],
): readonly NoteLeftOut[] {
  const levels = MARK_LEVELS.filter((level) =>
    annotations.some(({ cells }) => cells[level].length > 0),
  );
  // A style sheet that was there for marks alone went with them.
  const styles = stylesPart !== null && parts.has(stylesPart) ? stylesPart : null;
  const formats = addMarkFormats(parts, workbookPart, styles, levels);
  return annotations.flatMap(({ sheet, cells, notes }) => {
    const part = sheets.find(({ name }) => name === sheet)?.part;
    if (part === undefined) {
      throw new RangeError(`The workbook has no worksheet ${sheet}`);
    }
    let leftOut: readonly CellAddress[] = [];
    const xml = parts.text(part);
    const annotated = editSheetFrame(xml, (worksheet) => {
      const marked = addMarks(worksheet, cells, formats);
      const noted = addNotes(parts, { part, xml, worksheet }, notes);
      leftOut = noted.leftOut;
      return marked || noted.changed;
    });
    parts.write(part, annotated);
    return leftOut.map((cell) => ({ sheet, cell }));
  });
}
