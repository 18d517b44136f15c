import { SECTIONS, type Section } from "../declaration/form-parts";
import type { Area } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { Block } from "./find-blocks";
import type { FormTitle } from "./form-title";
import type { ColumnSpan } from "./cells-in-area";
import { findIndicatorHeader, type IndicatorHeader } from "./indicator-header";
import { findTaskHeader, type TaskHeader } from "./task-header";
import type { SectionAnchor } from "./section-anchors";
import type { SheetCell, SheetCells } from "./sheet-cells";
import type { FormWords } from "./form-words";

/** A section's anchor and the rows that belong to it, the anchor's own row included. */
export interface SectionPlace {
  readonly section: Section;
  readonly anchor: SheetCell;
  readonly area: Area;
}

/** Where the parts of one form stand: what all readers of its fields start from. */
export interface FormFrame {
  readonly sheet: SheetPicture;
  readonly cells: SheetCells;
  readonly words: FormWords;
  readonly block: Block;
  readonly title: FormTitle | null;
  /** The rows above the first section. */
  readonly top: Area;
  readonly columns: ColumnSpan;
  /** Sections found, in sheet order. */
  readonly sections: readonly SectionPlace[];
  readonly taskHeader: TaskHeader | null;
  readonly indicatorHeader: IndicatorHeader | null;
}

/** Lays out the form that a block holds. */
export function frameForm(
  sheet: SheetPicture,
  cells: SheetCells,
  words: FormWords,
  block: Block,
): FormFrame {
  const columns = formColumns(cells, words, block);
  const sections = placeSections(block, columns);
  const first = sections[0]?.area.top ?? block.area.bottom + 1;
  const areaOf = (section: Section): Area | null =>
    sections.find((place) => place.section === section)?.area ?? null;
  const tasks = areaOf("tasks");
  const indicators = areaOf("indicators");
  return {
    sheet,
    cells,
    words,
    block,
    title: chooseTitle(block.titles),
    top: { ...block.area, bottom: first - 1 },
    columns,
    sections,
    taskHeader: tasks && findTaskHeader(cells, words, tasks),
    indicatorHeader: indicators && findIndicatorHeader(cells, words, indicators),
  };
}

/** The place of a section; null when the form lacks it. */
export function placeOf(frame: FormFrame, section: Section): SectionPlace | null {
  return frame.sections.find((place) => place.section === section) ?? null;
}

/** The exact title before one with more in front of it, the upper before the lower. */
function chooseTitle(titles: readonly FormTitle[]): FormTitle | null {
  const declared = titles.filter(({ kind }) => kind === "declaration");
  return declared.reduce<FormTitle | null>(
    (best, title) => (best === null || title.prefix < best.prefix ? title : best),
    null,
  );
}

/**
 * The form reaches from its first band or header to the end of its widest header row, so that tables
 * beside it are left alone; without any header it has the columns of its block.
 */
function formColumns(cells: SheetCells, words: FormWords, block: Block): ColumnSpan {
  const tasks = findTaskHeader(cells, words, block.area);
  const indicators = findIndicatorHeader(cells, words, block.area);
  const headers = [
    tasks?.cells,
    tasks?.funds,
    indicators?.cells,
    indicators?.longTerm?.cells,
    indicators?.details,
  ].flatMap((columns) => [...(columns?.values() ?? [])]);
  if (headers.length === 0) {
    return block.area;
  }
  const right = Math.max(...headers.map(({ area }) => area.right));
  const anchors = block.anchors.map(({ cell }) => cell).filter(({ column }) => column <= right);
  return { left: Math.min(...[...headers, ...anchors].map(({ column }) => column)), right };
}

function placeSections({ area, anchors }: Block, { left, right }: ColumnSpan): SectionPlace[] {
  const within = anchors.filter(({ cell }) => cell.column <= right);
  const chosen = SECTIONS.flatMap((section) => {
    const anchor = bestAnchor(within.filter((candidate) => candidate.section === section));
    return anchor === undefined ? [] : [{ section, anchor: anchor.cell }];
  }).sort((a, b) => a.anchor.row - b.anchor.row || a.anchor.column - b.anchor.column);
  return chosen.map(({ section, anchor }, index) => {
    const next = chosen[index + 1]?.anchor.row ?? area.bottom + 1;
    const bottom = Math.max(anchor.row, next - 1);
    return { section, anchor, area: { top: anchor.row, left, bottom, right } };
  });
}

/**
 * A band as a form prints it before a synonym, a synonym before what stands for it, a band before a header row, the
 * upper before the lower.
 */
function bestAnchor(anchors: readonly SectionAnchor[]): SectionAnchor | undefined {
  const own = anchors.filter(({ wording }) => wording !== "last-resort");
  return (
    own.find(({ wording }) => wording === "printed") ??
    own.find(({ by }) => by === "band") ??
    own[0] ??
    anchors[0]
  );
}
