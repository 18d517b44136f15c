import { OTHER_KINDS } from "../editions/form-kinds";
import type { FormFrame } from "./form-frame";
import type { FormKind, FormTitle } from "./form-title";
import { cellsOfRow } from "./cells-in-area";
import { findHeader } from "./header-row";

/** Columns that tell an indicator table of any kind. */
const HEADER_COLUMNS = 2;

/** What kind of form a block holds, decided before anything of it is read; null where nothing tells. */
export function kindOf(frame: FormFrame): FormKind | null {
  return kindByColumns(frame) ?? kindByTitle(frame) ?? kindByTopLabel(frame) ?? declared(frame);
}

function kindByColumns({ cells, words, block }: FormFrame): FormKind | null {
  const header = findHeader(cells, block.area, words.indicatorColumns, HEADER_COLUMNS);
  const stems = header === null ? [] : stemsInRow(cellsOfRow(cells, header.row, block.area));
  return OTHER_KINDS.find(({ columns }) => includesAny(stems, columns))?.id ?? null;
}

/** The title next above the sections decides; in a mere list of titles, any of another kind. */
function kindByTitle({ block, sections }: FormFrame): FormKind | null {
  const others = block.titles.filter(isOther);
  const deciding = sections.length > 0 ? block.titles.slice(-1).filter(isOther) : others;
  return deciding[0]?.kind ?? null;
}

/** A label counts only above a section, within the form: elsewhere it heads a table of any sort. */
function kindByTopLabel({ cells, top, columns, sections }: FormFrame): FormKind | null {
  for (let row = top.top; sections.length > 0 && row <= top.bottom; row += 1) {
    const stems = stemsInRow(cellsOfRow(cells, row, { ...top, right: columns.right }));
    const kind = OTHER_KINDS.find(({ topLabels }) => includesAny(stems, topLabels));
    if (kind !== undefined) {
      return kind.id;
    }
  }
  return null;
}

function declared({ title }: FormFrame): FormKind | null {
  return title === null ? null : "declaration";
}

function isOther({ kind }: FormTitle): boolean {
  return kind !== "declaration";
}

function stemsInRow(row: readonly { readonly stem: string }[]): readonly string[] {
  return row.map(({ stem }) => stem);
}

function includesAny(stems: readonly string[], words: readonly string[]): boolean {
  return words.some((word) => stems.includes(word));
}
