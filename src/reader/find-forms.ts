import type { Edition } from "../editions/edition";
import type { SheetPicture } from "../sheet/sheet-picture";
import { kindOf } from "./block-kind";
import { findBlocks, MOST_SECTIONS } from "./find-blocks";
import { frameForm, type FormFrame } from "./form-frame";
import { titleReader, type FormKind, type TitleReader } from "./form-title";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { formWords, type FormWords } from "./form-words";

/** What stands on one sheet. */
export interface SheetForms {
  readonly sheet: SheetPicture;
  readonly cells: SheetCells;
  /** The parts of the sheet, whatever they hold. */
  readonly frames: readonly FormFrame[];
  /** Everything that may be a declaration, in sheet order. */
  readonly declarations: readonly FormFrame[];
  /** The first form of another kind. */
  readonly otherKind: Exclude<FormKind, "declaration"> | null;
}

/** Prepares to find forms, of these editions and of other kinds, by the labels of all editions together. */
export function formFinder(editions: readonly Edition[]): FormFinder {
  const readTitle = titleReader(editions);
  const words = formWords(editions);
  return (sheet) => findForms(sheet, words, readTitle);
}

export type FormFinder = (sheet: SheetPicture) => SheetForms;

function findForms(sheet: SheetPicture, words: FormWords, readTitle: TitleReader): SheetForms {
  const cells = sheetCells(sheet);
  const frames = findBlocks(cells, words, readTitle).map((block) =>
    frameForm(sheet, cells, words, block),
  );
  const kinds = frames.map((frame) => kindOf(frame));
  const other = kinds.find((kind) => kind !== null && kind !== "declaration");
  return {
    sheet,
    cells,
    frames,
    declarations: frames.filter((frame, index) => isDeclaration(frame, kinds[index] ?? null)),
    otherKind: other ?? null,
  };
}

/**
 * Whether a form has a header row: labels side by side. A cover has none, nor has an explanation that
 * lists labels one below the other.
 */
export function hasTable({ taskHeader, indicatorHeader, block }: FormFrame): boolean {
  return (
    taskHeader !== null ||
    indicatorHeader !== null ||
    block.anchors.some(({ by }) => by === "header")
  );
}

/** A known title, or most of the sections: rule S01. */
function isDeclaration(frame: FormFrame, kind: FormKind | null): boolean {
  return kind === "declaration" || (kind === null && frame.sections.length >= MOST_SECTIONS);
}
