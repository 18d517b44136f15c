import type { Section } from "../declaration/declaration";
import { contains, type Area } from "../sheet/address";
import { columnZones } from "./column-zones";
import type { FormTitle, TitleReader } from "./form-title";
import { cellsInArea, cellsOfRow, rowsOf } from "./cells-in-area";
import { headerInRow } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";
import type { EditionWords } from "./vocabulary";

/** A cell that tells where a section begins: its band, or a cell of its header row. */
export interface SectionAnchor {
  readonly section: Section;
  readonly cell: SheetCell;
  readonly by: "band" | "header";
  /** A band worded as on the blank form. */
  readonly printed: boolean;
}

/** A part of a sheet that may hold one form. */
export interface Block {
  readonly area: Area;
  readonly titles: readonly FormTitle[];
  readonly anchors: readonly SectionAnchor[];
}

/** So many columns make a header row on their own, without a band above. */
const HEADER_COLUMNS = 3;

/** So many of the four sections are most of a form. */
export const MOST_SECTIONS = 3;

/**
 * Cuts a sheet into blocks: a new one begins at every title that follows on sections, and where forms
 * have no titles, at a repeated first band or the department's label above it.
 */
export function findBlocks(
  cells: SheetCells,
  words: EditionWords,
  readTitle: TitleReader,
): readonly Block[] {
  const sheet = usedArea(cells.filled);
  if (sheet === null) {
    return [];
  }
  const titles = cells.filled.flatMap((cell) => {
    const title = readTitle(cell, cells.row(cell.row).length === 1);
    return title === null ? [] : [title];
  });
  return columnZones(sheet, titles, cells.filled).flatMap((zone) =>
    blocksOfZone(
      zone,
      titles.filter(({ cell }) => contains(zone, cell)),
      anchorsOfZone(cells, words, zone),
      cellsInArea(cells, zone).filter((cell) => words.department(cell) !== null),
    ),
  );
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
    if (!("section" in event) && seen.size > 0) {
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

function anchorsOfZone(cells: SheetCells, words: EditionWords, zone: Area): SectionAnchor[] {
  const anchors: SectionAnchor[] = [];
  for (const row of rowsOf(zone)) {
    const rowCells = cellsOfRow(cells, row, zone);
    for (const cell of rowCells) {
      const band = words.sections(cell);
      if (band !== null) {
        anchors.push({ section: band.value, cell, by: "band", printed: band.printed });
      }
    }
    anchors.push(...headerAnchors(rowCells, words));
  }
  return anchors;
}

function headerAnchors(rowCells: readonly SheetCell[], words: EditionWords): SectionAnchor[] {
  const group = rowCells.find((cell) => words.groups(cell) !== null);
  const amount = rowCells.find((cell) => words.amountHeader(cell) !== null);
  const tasks = headerInRow(rowCells, words.taskColumns, HEADER_COLUMNS);
  const indicators = headerInRow(rowCells, words.indicatorColumns, HEADER_COLUMNS);
  const found: readonly (readonly [Section, SheetCell | undefined])[] = [
    ["budget", amount === undefined ? undefined : group],
    ["tasks", tasks?.cells.values().next().value],
    ["indicators", indicators?.cells.values().next().value],
  ];
  return found.flatMap(([section, cell]) =>
    cell === undefined ? [] : [{ section, cell, by: "header", printed: false }],
  );
}

function usedArea(filled: readonly SheetCell[]): Area | null {
  const first = filled[0];
  const last = filled.at(-1);
  return first === undefined || last === undefined
    ? null
    : {
        top: first.row,
        left: filled.reduce((left, { column }) => Math.min(left, column), first.column),
        bottom: last.row,
        right: filled.reduce((right, { column }) => Math.max(right, column), first.column),
      };
}
