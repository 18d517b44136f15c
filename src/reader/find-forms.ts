import type { Edition } from "../editions/edition";
import { toRangeAddress } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";
import { kindOf } from "./block-kind";
import { findBlocks, MOST_SECTIONS } from "./find-blocks";
import { frameForm, type FormFrame } from "./form-frame";
import { countIndicatorLabels } from "./indicator-levels";
import { titleReader, type FormKind, type TitleReader } from "./form-title";
import { sheetCells, type SheetCells } from "./sheet-cells";
import { editionWords, type EditionWords } from "./vocabulary";

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

/**
 * Prepares to find forms of these editions. A sheet is read by the one that knows most of its sections, and
 * where several know as many, each form by the one that knows most labels of its indicator table.
 */
export function formFinder(editions: readonly Edition[]): (sheet: SheetPicture) => SheetForms {
  const readTitle = titleReader(editions);
  const vocabularies = editions.map(editionWords);
  return (sheet) => findForms(sheet, vocabularies, readTitle);
}

function findForms(
  sheet: SheetPicture,
  vocabularies: readonly EditionWords[],
  readTitle: TitleReader,
): SheetForms {
  const cells = sheetCells(sheet);
  const byEdition = vocabularies.map((words) =>
    findBlocks(cells, words, readTitle).map((block) => frameForm(sheet, cells, words, block)),
  );
  const frames = mostOf(byEdition, countSections).map((frame) =>
    mostOf(
      byEdition.flat().filter((candidate) => isSameForm(candidate, frame)),
      countIndicatorLabels,
    ),
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

/** Whether two editions see the same part of the sheet as a form, and as much of it. */
function isSameForm(a: FormFrame, b: FormFrame): boolean {
  return (
    toRangeAddress(a.block.area) === toRangeAddress(b.block.area) &&
    a.sections.length === b.sections.length
  );
}

function countSections(frames: readonly FormFrame[]): number {
  return frames.reduce((total, { sections }) => total + sections.length, 0);
}

/** The candidate that counts most; the first of those that count the same. At least one is needed. */
function mostOf<T>(candidates: readonly T[], count: (candidate: T) => number): T {
  return candidates.reduce((best, next) => (count(next) > count(best) ? next : best));
}
