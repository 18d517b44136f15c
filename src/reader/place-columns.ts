import type { ForeignHeader, ForeignHeaderOf } from "../declaration/declaration";
import {
  INDICATOR_COLUMNS,
  TASK_COLUMNS,
  type IndicatorColumn,
  type Section,
  type TaskColumn,
} from "../declaration/form-parts";
import { isReadByLabels, type Edition } from "../editions/edition";
import { COLUMN_HINTS, OTHER_COLUMNS } from "../editions/labels/column-hints";
import { cellsOfRow, columnsOf, rowsOf } from "./cells-in-area";
import { placeOf, type FormFrame } from "./form-frame";
import type { FormWords } from "./form-words";
import { spanOfTable, type HeaderRow } from "./header-row";
import type { IndicatorHeader } from "./indicator-header";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { withFunds, type TaskHeader } from "./task-header";
import { cellText } from "./text-field";

/** A form with the columns that were found by their place alone, and the headers that no label explains. */
export interface PlacedForm {
  readonly form: KnownForm;
  readonly foreignHeaders: readonly ForeignHeader[];
}

/**
 * Finds columns whose headers somebody has reworded or left blank: where between two known ones, or at an end of the
 * table, stand as many unknown headers as the edition has columns there. Headers whose words fit come first; where the
 * numbers differ nothing is guessed, and those headers are handed over unexplained.
 */
export function placeColumns(form: KnownForm): PlacedForm {
  const { frame, edition } = form;
  const { taskHeader, indicatorHeader } = frame;
  const tasks =
    taskHeader &&
    placeIn(frame, {
      section: "tasks",
      header: taskHeader,
      order: TASK_COLUMNS,
      expected: taskColumns(edition),
      mustFit: isReadByLabels(edition),
    });
  // Two tables side by side have columns of the same names.
  const indicators =
    indicatorHeader?.longTerm === null
      ? placeIn(frame, {
          section: "indicators",
          header: indicatorHeader,
          order: INDICATOR_COLUMNS,
          expected: indicatorColumns(edition, indicatorHeader),
          mustFit: isReadByLabels(edition),
        })
      : null;
  const placed: FormFrame = {
    ...frame,
    taskHeader: taskHeader && tasks && withPlaced(frame, taskHeader, tasks.cells),
    indicatorHeader: indicatorHeader && {
      ...indicatorHeader,
      cells: indicators?.cells ?? indicatorHeader.cells,
    },
  };
  return {
    form: { ...form, frame: placed },
    foreignHeaders: [
      ...(tasks?.foreign ?? []).map((foreign) => foreignHeader("tasks", foreign)),
      ...(indicators?.foreign ?? []).map((foreign) => foreignHeader("indicators", foreign)),
    ],
  };
}

/** The header of the tasks with the columns found; an amount that is new may be split by a second row. */
function withPlaced(
  frame: FormFrame,
  header: TaskHeader,
  columns: TaskHeader["cells"],
): TaskHeader {
  const area = placeOf(frame, "tasks")?.area;
  return area === undefined || header.amountHeading !== null
    ? { ...header, cells: columns }
    : withFunds(frame.cells, frame.words, area, { ...header, cells: columns });
}

/** A form that is read by its labels may have money at its tasks. */
function taskColumns(edition: Edition): readonly TaskColumn[] {
  return isReadByLabels(edition)
    ? ["amount"]
    : TASK_COLUMNS.filter((column) => edition.features.includes(`task:${column}`));
}

/** Of a form that is read by its labels no more is known than that indicators have names and values. */
function indicatorColumns(
  edition: Edition,
  { cells }: IndicatorHeader,
): readonly IndicatorColumn[] {
  if (isReadByLabels(edition)) {
    return cells.has("periodValue") ? ["name"] : ["name", "annualValue"];
  }
  return INDICATOR_COLUMNS.filter((column) => edition.features.includes(`indicator:${column}`));
}

/** A header cell that no label explains, and the column it was taken for. */
interface Foreign<C extends string> {
  readonly cell: SheetCell;
  readonly takenFor: C | null;
  readonly lacking: readonly C[];
}

interface Placement<C extends string> {
  readonly cells: ReadonlyMap<C, SheetCell>;
  readonly foreign: readonly Foreign<C>[];
}

/** A table in which columns may be lacking. */
interface Table<C extends string> {
  readonly section: Section;
  readonly header: HeaderRow<C>;
  /** The columns as forms have them. */
  readonly order: readonly C[];
  /** Those that a form of the edition has. */
  readonly expected: readonly C[];
  /** Only headers whose words fit are taken: what else the form may have is not known. */
  readonly mustFit: boolean;
}

function placeIn<C extends TaskColumn | IndicatorColumn>(
  frame: FormFrame,
  { section, header, order, expected, mustFit }: Table<C>,
): Placement<C> {
  const { cells } = header;
  if (expected.every((column) => cells.has(column))) {
    return { cells, foreign: [] };
  }
  const used = usedColumns(frame, section, header);
  const unknown = [...unknownHeaders(frame, header), ...blankHeaders(frame, header, used)]
    // 年度目标 may head a column; the label of a section beside its table heads nothing.
    .filter((cell) => used.has(cell.column) || frame.words.sections(cell) === null)
    .sort((a, b) => a.column - b.column);
  const foreign = gapsBetween(cells, order).flatMap(({ columns, after, before }) => {
    const lacking = columns.filter((column) => expected.includes(column));
    const isEligible = (cell: SheetCell): boolean =>
      cell.column > after &&
      cell.column < before &&
      (!mustFit || lacking.some((column) => fits(cell, column)));
    return foreignIn(lacking, unknown.filter(isEligible));
  });
  const placed = foreign.flatMap(({ cell, takenFor }) =>
    takenFor === null ? [] : [[takenFor, cell] as const],
  );
  return { cells: new Map([...cells, ...placed]), foreign };
}

/** Matches the unknown headers of a gap with the columns lacking there, one by one, where that is clear. */
function foreignIn<C extends TaskColumn | IndicatorColumn>(
  lacking: readonly C[],
  unknown: readonly SheetCell[],
): readonly Foreign<C>[] {
  if (lacking.length === 0) {
    return [];
  }
  const fitting = unknown.filter((cell) => lacking.some((column) => fits(cell, column)));
  const found = fitting.length < lacking.length ? unknown : fitting;
  const isClear =
    found.length === lacking.length &&
    (found === unknown || lacking.every((column, at) => fits(found[at], column)));
  return found.map((cell, at) => ({
    cell,
    lacking,
    takenFor: isClear ? (lacking[at] ?? null) : null,
  }));
}

/** Whether the words of a header are those of a reworded one of a column. */
function fits(cell: SheetCell | undefined, column: TaskColumn | IndicatorColumn): boolean {
  return COLUMN_HINTS[column].some((word) => cell?.term.includes(word) === true);
}

/** The columns that are not found between two that are, and the columns of the sheet where these stand. */
interface Gap<C extends string> {
  readonly columns: readonly C[];
  readonly after: number;
  readonly before: number;
}

function gapsBetween<C extends string>(
  cells: ReadonlyMap<C, SheetCell>,
  order: readonly C[],
): readonly Gap<C>[] {
  const known = order.flatMap((column, at) => {
    const cell = cells.get(column);
    return cell === undefined ? [] : [{ at, column: cell.column }];
  });
  const edges = [{ at: -1, column: -1 }, ...known, { at: order.length, column: Infinity }];
  return edges.flatMap((right, index) => {
    const left = edges[index - 1];
    return left === undefined
      ? []
      : [
          {
            columns: order.slice(left.at + 1, right.at),
            after: left.column,
            before: right.column,
          },
        ];
  });
}

/**
 * The headers of a table, in the row of the known ones, that mean nothing anywhere in a table. One that a second row splits
 * heads no column of its own.
 */
function unknownHeaders<C extends string>(
  { cells, words, block, sheet, indicatorHeader }: FormFrame,
  { cells: columns, lastRow }: HeaderRow<C>,
): readonly SheetCell[] {
  const known = [...columns.values()];
  const details = [...(indicatorHeader?.details.values() ?? [])].map(({ address }) => address);
  const [row] = known.map((cell) => cell.row);
  const isSplit = ({ area, column }: SheetCell): boolean => {
    const below = cells.at({ row: lastRow, column });
    return below.row > area.bottom && below.isFilled;
  };
  const { left, right } = spanOfTable(cells, block.area, known);
  return row === undefined
    ? []
    : cellsOfRow(cells, row, { left, right }).filter(
        (cell) =>
          cell.term !== "" &&
          !isKnown(words, cell) &&
          !isSplit(cell) &&
          !details.includes(cell.address) &&
          !OTHER_COLUMNS.some((word) => cell.term.includes(word)) &&
          !sheet.hiddenColumns.includes(cell.column),
      );
}

/** The blank cells of a header row in columns that hold something. */
function blankHeaders<C extends string>(
  { cells, columns, sheet }: FormFrame,
  { row }: HeaderRow<C>,
  used: ReadonlySet<number>,
): readonly SheetCell[] {
  return columnsOf(columns).flatMap((column) => {
    const cell = cells.at({ row, column });
    const isBlank = cell.column === column && !cell.isFilled;
    return isBlank && used.has(column) && !sheet.hiddenColumns.includes(column) ? [cell] : [];
  });
}

/** The columns in which something stands below a header. */
function usedColumns<C extends string>(
  { sections, cells, columns }: FormFrame,
  of: Section,
  { lastRow }: HeaderRow<C>,
): ReadonlySet<number> {
  const area = sections.find(({ section }) => section === of)?.area;
  const rows = area === undefined ? [] : rowsOf({ top: lastRow + 1, bottom: area.bottom });
  return new Set(
    rows.flatMap((row) => cellsOfRow(cells, row, columns).map(({ column }) => column)),
  );
}

function isKnown(words: FormWords, cell: SheetCell): boolean {
  const all = [
    words.taskColumns,
    words.indicatorColumns,
    words.indicatorDetails,
    words.fundColumns,
    words.amountHeader,
  ];
  return all.some((vocabulary) => vocabulary(cell) !== null);
}

function foreignHeader<S extends Section, C extends string>(
  section: S,
  { cell, takenFor, lacking }: Foreign<C>,
): ForeignHeaderOf<S, C> {
  return { section, takenFor, lacking, cell: cell.address, text: cellText(cell) };
}
