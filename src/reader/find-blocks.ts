import type { Section } from "../declaration/form-parts";
import { contains, type Area } from "../sheet/address";
import { columnZones } from "./column-zones";
import type { FormTitle, TitleReader } from "./form-title";
import { cellsInArea } from "./cells-in-area";
import { sectionAnchors, type SectionAnchor } from "./section-anchors";
import type { SheetCell, SheetCells } from "./sheet-cells";
import type { FormWords } from "./form-words";

/** A part of a sheet that may hold one form. */
export interface Block {
  readonly area: Area;
  readonly titles: readonly FormTitle[];
  readonly anchors: readonly SectionAnchor[];
}

/** How many of the four sections count as most of a form. */
export const MOST_SECTIONS = 3;

/**
 * Cuts a sheet into blocks: a new one begins at every title that follows on sections (but for one that says that the
 * form goes on), and where forms
 * have no titles, at a repeated first band or the department's label above it.
 */
export function findBlocks(
  cells: SheetCells,
  words: FormWords,
  readTitle: TitleReader,
): readonly Block[] {
  const sheet = usedArea(cells.filled);
  if (sheet === null) {
    return [];
  }
  const titles = cells.filled.flatMap((cell) => {
    if (words.sections(cell) !== null) {
      return [];
    }
    const alone = isAlone(cells, cell, sheet);
    const title = readTitle(cell, alone);
    const whole =
      alone && title?.kind !== "declaration" ? titleOverRows(cells, cell, readTitle) : null;
    return whole ?? title ?? [];
  });
  return columnZones(sheet, titles, cells.filled).flatMap((zone) =>
    blocksOfZone(
      zone,
      titles.filter(({ cell }) => contains(zone, cell)),
      sectionAnchors(cells, words, zone),
      cellsInArea(cells, zone).filter((cell) => words.department(cell) !== null),
    ),
  );
}

/** Whether a cell has its row for itself, at the left or over several columns, as titles do. */
function isAlone(cells: SheetCells, { row, area }: SheetCell, sheet: Area): boolean {
  const standsOut = area.left === sheet.left || area.right > area.left;
  return standsOut && cells.row(row).length === 1;
}

/** The title of a declaration whose first words stand alone in the row above. */
function titleOverRows(
  cells: SheetCells,
  lower: SheetCell,
  readTitle: TitleReader,
): FormTitle | null {
  const [upper, another] = cells.row(lower.row - 1);
  if (upper === undefined || another !== undefined || readTitle(upper, true) !== null) {
    return null;
  }
  const title = readTitle({ ...upper, term: upper.term + lower.term }, true);
  const isSplit = title !== null && title.wording.length > lower.stem.length;
  return isSplit && title.kind === "declaration" ? title : null;
}

function blocksOfZone(
  zone: Area,
  titles: readonly FormTitle[],
  anchors: readonly SectionAnchor[],
  departments: readonly SheetCell[],
): Block[] {
  const tops = blockTops(zone, titles, anchors, departments);
  return tops.map((top, index) => {
    const area = { ...zone, top, bottom: (tops[index + 1] ?? zone.bottom + 1) - 1 };
    return {
      area,
      titles: titles.filter(({ cell }) => contains(area, cell)),
      anchors: anchors.filter(({ cell }) => contains(area, cell)),
    };
  });
}

function blockTops(
  zone: Area,
  titles: readonly FormTitle[],
  anchors: readonly SectionAnchor[],
  departments: readonly SheetCell[],
): readonly number[] {
  const events: readonly (FormTitle | SectionAnchor)[] = [...titles, ...anchors].sort(
    (a, b) => a.cell.row - b.cell.row,
  );
  const tops = [zone.top];
  const seen = new Set<Section>();
  let above = zone.top;
  for (const event of events) {
    const { row } = event.cell;
    if (!("section" in event) && !event.continued && seen.size > 0) {
      tops.push(row);
      seen.clear();
    }
    if ("section" in event) {
      if (isFirstBandAgain(event, seen)) {
        const department = departments.find((label) => label.row > above && label.row < row);
        tops.push(department?.row ?? row);
        seen.clear();
      }
      seen.add(event.section);
      above = row;
    }
  }
  return tops;
}

/** Whether an anchor is the first band of the form once more, after most of the form. */
function isFirstBandAgain({ by, section }: SectionAnchor, seen: ReadonlySet<Section>): boolean {
  const [first] = seen;
  return by === "band" && section === first && seen.size >= MOST_SECTIONS;
}

function usedArea(filled: readonly SheetCell[]): Area | null {
  const first = filled[0];
  return first === undefined
    ? null
    : {
        top: first.row,
        left: filled.reduce((left, { column }) => Math.min(left, column), first.column),
        // Blank rows under a merged label are rows of its table.
        bottom: filled.reduce((bottom, { area }) => Math.max(bottom, area.bottom), first.row),
        right: filled.reduce((right, { column }) => Math.max(right, column), first.column),
      };
}
