import { SECTIONS, type Section } from "../declaration/form-parts";
import type { Area } from "../sheet/address";
import type { SheetPicture } from "../sheet/sheet-picture";
import type { Block } from "./find-blocks";
import type { FormTitle } from "./form-title";
import { isPartOfAmount } from "./amount-parts";
import { cellsInArea, type ColumnSpan } from "./cells-in-area";
import { untilNextBand } from "./next-band";
import { spanOfTable } from "./header-row";
import { asLongTerm, findIndicatorHeader, type IndicatorHeader } from "./indicator-header";
import { findTaskHeader, type TaskHeader } from "./task-header";
import type { SectionAnchor } from "./section-anchors";
import type { SheetCell, SheetCells } from "./sheet-cells";
import type { FormWords } from "./form-words";
import { wordsOfYear } from "./words-of-year";
import { FISCAL_YEAR, yearInText } from "./year-in-text";

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
  /** A table of long-term indicators above or below that of the year. */
  readonly longTerm: LongTermTable | null;
}

/** A table of its own for what is to be reached over several years. */
export interface LongTermTable {
  readonly area: Area;
  readonly header: IndicatorHeader;
}

const INDICATORS: Section = "indicators";

/** Lays out the form that a block holds. */
export function frameForm(
  sheet: SheetPicture,
  cells: SheetCells,
  known: FormWords,
  block: Block,
): FormFrame {
  const words = wordsOfYear(known, cells, block.area, yearOf(cells, block));
  const columns = formColumns(cells, words, block);
  const longTermAnchor = findLongTermAnchor(block);
  const places = placeSections(block, columns, longTermAnchor)
    .map((place) => ({ ...place, area: untilNextBand(cells, place.anchor, place.area) }))
    .map((place) =>
      place.section === "budget" ? withWholeBudget(cells, words, block, place) : place,
    );
  const sections = places.filter(({ anchor }) => anchor !== longTermAnchor);
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
    longTerm: longTermTable(cells, words, places, longTermAnchor),
  };
}

/** The year in the titles or in the rows above the first section. */
function yearOf(cells: SheetCells, { area, titles, anchors }: Block): number | null {
  const first = Math.min(...anchors.map(({ cell }) => cell.row), area.bottom + 1);
  const head = cellsInArea(cells, { ...area, bottom: first - 1 });
  for (const cell of [...titles.map((title) => title.cell), ...head]) {
    const year = cell.term === "" ? null : yearInText(cell.term, FISCAL_YEAR);
    if (year !== null) {
      return year;
    }
  }
  return null;
}

/** The place of a section; null when the form lacks it. */
export function placeOf(frame: FormFrame, section: Section): SectionPlace | null {
  return frame.sections.find((place) => place.section === section) ?? null;
}

/** Prefers a title without a prefix, then the topmost. */
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
    tasks?.parts,
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

function placeSections(
  { area, anchors }: Block,
  { left, right }: ColumnSpan,
  longTerm: SheetCell | null,
): SectionPlace[] {
  const near = anchors.filter(({ cell }) => cell.column <= right && cell !== longTerm);
  const within = near.filter((anchor) => !isGoalInOneCell(anchor) || isBetween(anchor, near));
  const chosen = SECTIONS.flatMap((section) => {
    const anchor = bestAnchor(within.filter((candidate) => candidate.section === section));
    return anchor === undefined ? [] : [{ section, anchor: anchor.cell }];
  });
  const all = longTerm === null ? chosen : [...chosen, { section: INDICATORS, anchor: longTerm }];
  const sorted = all.sort(
    (a, b) => a.anchor.row - b.anchor.row || a.anchor.column - b.anchor.column,
  );
  const tops = sorted.map(({ section, anchor }, index) =>
    section === "overallGoal"
      ? firstGoalRow(near, anchor.row, sorted[index - 1]?.anchor.row ?? area.top)
      : anchor.row,
  );
  return sorted.map(({ section, anchor }, index) => {
    const top = tops[index] ?? anchor.row;
    const next = tops[index + 1] ?? area.bottom + 1;
    const bottom = Math.max(anchor.row, next - 1);
    return { section, anchor, area: { top, left, bottom, right } };
  });
}

/** The budget may be wider than the tables: what adjoins its headers and labels on the right is part of it. */
function withWholeBudget(
  cells: SheetCells,
  words: FormWords,
  { area: within }: Block,
  place: SectionPlace,
): SectionPlace {
  const known = cellsInArea(cells, place.area).filter(
    (cell) =>
      isPartOfAmount(cell) ||
      [words.budget, words.groups, words.amountHeader].some((labels) => labels(cell) !== null),
  );
  const right = known.length === 0 ? 0 : spanOfTable(cells, within, known).right;
  return { ...place, area: { ...place.area, right: Math.max(place.area.right, right) } };
}

/** The row of the first band of a goal, such as that of several years above the year's, behind the section before. */
function firstGoalRow(anchors: readonly SectionAnchor[], row: number, before: number): number {
  const rows = anchors
    .filter(({ section, by }) => section === "overallGoal" && by === "band")
    .map(({ cell }) => cell.row);
  return Math.min(row, ...rows.filter((other) => other > before));
}

function isGoalInOneCell({ section, by }: SectionAnchor): boolean {
  return section === "overallGoal" && by === "header";
}

/** Whether other sections stand above and below: instructions in front of a form or behind it name its parts, too. */
function isBetween({ cell }: SectionAnchor, anchors: readonly SectionAnchor[]): boolean {
  const rows = anchors
    .filter(({ section }) => section !== "overallGoal")
    .map((other) => other.cell.row);
  return rows.some((row) => row < cell.row) && rows.some((row) => row > cell.row);
}

/** The band of a long-term table that does not stand beside the one of the year. */
function findLongTermAnchor({ anchors }: Block): SheetCell | null {
  const bands = anchors.filter(({ section, by }) => section === INDICATORS && by === "band");
  const longTerm = bands.find(({ wording }) => wording === "last-resort")?.cell;
  const others = bands.filter(({ cell }) => cell !== longTerm);
  const isApart = others.every(({ cell }) => cell.row !== longTerm?.row);
  return longTerm !== undefined && others.length > 0 && isApart ? longTerm : null;
}

function longTermTable(
  cells: SheetCells,
  words: FormWords,
  places: readonly SectionPlace[],
  anchor: SheetCell | null,
): LongTermTable | null {
  const area = places.find((place) => place.anchor === anchor)?.area;
  const header = area === undefined ? null : findIndicatorHeader(cells, words, area);
  return area === undefined || header === null ? null : { area, header: asLongTerm(header) };
}

/**
 * Order of preference: printed band, synonym, header row, last-resort wording; ties go to the topmost.
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
