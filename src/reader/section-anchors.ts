import type { IndicatorColumn, Section, TaskColumn } from "../declaration/form-parts";
import type { Area } from "../sheet/address";
import { foldText, normaliseText, splitTail } from "../declaration/normalise-text";
import { GOAL_OR_TASKS } from "../editions/labels/section-labels";
import { bareBudget } from "./bare-budget";
import { cellsOfRow, rowsOf } from "./cells-in-area";
import { headerInRow, type HeaderRow } from "./header-row";
import { detailColumns } from "./second-header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";
import type { FormWords } from "./form-words";
import { cellText } from "./text-field";
import type { Meaning, Wording } from "./vocabulary";

/** A cell that tells where a section begins: its band, or a cell of its header row. */
export interface SectionAnchor {
  readonly section: Section;
  readonly cell: SheetCell;
  readonly by: "band" | "header";
  /** How a band is worded; a header row on its own is no more than a synonym. */
  readonly wording: Wording;
}

/** How many columns make a header row on their own, without a band above. */
const HEADER_COLUMNS = 3;
/** How many columns make the header of a table of tasks beside or below its band. */
const COLUMNS_UNDER_BAND = 2;
/** No band with a text behind its colon begins with more characters. */
const LONGEST_BEGINNING = 60;
const COLON = /[:：∶]/;
/** The columns of a list that has neither classes nor categories. */
const FLAT_COLUMNS = 2;

/** Every band and header row in an area, in sheet order. */
export function sectionAnchors(
  cells: SheetCells,
  words: FormWords,
  area: Area,
): readonly SectionAnchor[] {
  const anchors: SectionAnchor[] = [];
  // Above the first section of a form there is nothing that sums up its tasks.
  let isHead = true;
  for (const row of rowsOf(area)) {
    const rowCells = cellsOfRow(cells, row, area);
    isHead ||= rowCells.some((cell) => words.department(cell) !== null);
    const budget: SheetCell | null = isHead ? bareBudget(cells, words, row, area) : null;
    if (budget !== null) {
      anchors.push({ section: "budget", cell: budget, by: "header", wording: "last-resort" });
    }
    const before = anchors.length;
    const headers = tableHeaders(rowCells, words);
    for (const cell of bandsOfRow(rowCells, headers)) {
      const band = bandMeaning(cells, words, cell, area);
      if (band !== null) {
        anchors.push({ section: band.value, cell, by: "band", wording: band.wording });
      }
    }
    anchors.push(...goalInOneCell(rowCells, words));
    anchors.push(...headerAnchors(rowCells, words, headers));
    isHead &&= anchors.length === before && budget === null;
  }
  return anchors;
}

/** The headers of tables in a row. */
interface TableHeaders {
  readonly tasks: HeaderRow<TaskColumn> | null;
  readonly indicators: HeaderRow<IndicatorColumn> | null;
}

function tableHeaders(rowCells: readonly SheetCell[], words: FormWords): TableHeaders {
  return {
    tasks: headerInRow(rowCells, words.taskColumns, HEADER_COLUMNS),
    indicators: headerInRow(rowCells, words.indicatorColumns, HEADER_COLUMNS),
  };
}

/** The cells of a row that may be bands: in the header of a table only those left of its columns. */
function bandsOfRow(
  rowCells: readonly SheetCell[],
  { tasks, indicators }: TableHeaders,
): readonly SheetCell[] {
  const columns = [tasks, indicators].flatMap((header) => [...(header?.cells.values() ?? [])]);
  const first = Math.min(...columns.map(({ column }) => column));
  return rowCells.filter(({ column }) => column < first);
}

/** What a band names; one that may head the goal or the tasks heads the tasks where their columns stand. */
function bandMeaning(
  cells: SheetCells,
  words: FormWords,
  cell: SheetCell,
  area: Area,
): Meaning<Section> | null {
  const meaning = words.sections(cell);
  if (meaning?.value !== "tasks" || !GOAL_OR_TASKS.some((name) => name === cell.stem)) {
    return meaning;
  }
  const beside = cellsOfRow(cells, cell.row, area);
  const below = cellsOfRow(cells, cell.area.bottom + 1, area);
  const isHeader = (row: readonly SheetCell[]): boolean =>
    headerInRow(row, words.taskColumns, COLUMNS_UNDER_BAND) !== null;
  const hasColumns =
    isHeader(beside) || (isHeader(below) && below.every((other) => words.sections(other) === null));
  return hasColumns ? meaning : { ...meaning, value: "overallGoal" };
}

/** 总体绩效目标：… with its text in the same cell, alone in its row, stands for the band where the form has none. */
function goalInOneCell(
  [cell, another]: readonly SheetCell[],
  words: FormWords,
): readonly SectionAnchor[] {
  if (cell === undefined || another !== undefined) {
    return [];
  }
  const start = cellText(cell).slice(0, LONGEST_BEGINNING);
  if (!COLON.test(start)) {
    return [];
  }
  const [beginning = "", ...rest] = foldText(start).split(":");
  const term = rest.join("") === "" ? "" : normaliseText(beginning);
  const meaning = words.sections({ term, stem: splitTail(term).stem });
  return meaning?.value === "overallGoal"
    ? [{ section: "overallGoal", cell, by: "header", wording: "last-resort" }]
    : [];
}

function headerAnchors(
  rowCells: readonly SheetCell[],
  words: FormWords,
  { tasks, indicators }: TableHeaders,
): SectionAnchor[] {
  const group = rowCells.find((cell) => words.groups(cell) !== null);
  const amount = rowCells.find((cell) => words.amountHeader(cell) !== null);
  const list = indicators ?? flatHeader(rowCells, words);
  const found: readonly (readonly [Section, SheetCell | undefined])[] = [
    ["budget", amount === undefined ? undefined : group],
    ["tasks", tasks?.cells.values().next().value],
    ["indicators", list?.cells.values().next().value],
  ];
  return found.flatMap(([section, cell]) =>
    cell === undefined ? [] : [{ section, cell, by: "header", wording: "synonym" }],
  );
}

/** The header of a list without classes: the indicator, its value and a column that only such a table has. */
function flatHeader(
  rowCells: readonly SheetCell[],
  words: FormWords,
): HeaderRow<IndicatorColumn> | null {
  const header = headerInRow(rowCells, words.indicatorColumns, FLAT_COLUMNS);
  return header?.cells.has("name") === true && detailColumns(words, rowCells).size > 0
    ? header
    : null;
}
