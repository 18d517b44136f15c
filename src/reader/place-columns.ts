import type { ForeignHeader, ForeignHeaderOf } from "../declaration/declaration";
import {
  INDICATOR_COLUMNS,
  TASK_COLUMNS,
  type IndicatorColumn,
  type Section,
  type TaskColumn,
} from "../declaration/form-parts";
import { isReadByLabels, type Edition } from "../editions/edition";
import { cellsOfRow } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { FormWords } from "./form-words";
import { spanOfTable, type HeaderRow } from "./header-row";
import type { KnownForm } from "./recognise-edition";
import type { SheetCell } from "./sheet-cells";
import { cellText } from "./text-field";

/** A form with the columns that were found by their place alone, and the headers that no label explains. */
export interface PlacedForm {
  readonly form: KnownForm;
  readonly foreignHeaders: readonly ForeignHeader[];
}

/**
 * Finds columns whose headers somebody has reworded: where between two known ones, or at an end of the table, stand as
 * many unknown headers as the edition has columns there. Where the numbers differ nothing is guessed, and those headers
 * are handed over unexplained.
 */
export function placeColumns(form: KnownForm): PlacedForm {
  const { frame, edition } = form;
  const { taskHeader, indicatorHeader } = frame;
  const tasks = taskHeader && placeIn(frame, taskHeader, TASK_COLUMNS, taskColumns(edition));
  // Two tables side by side have columns of the same names.
  const indicators =
    indicatorHeader?.longTerm === null
      ? placeIn(frame, indicatorHeader, INDICATOR_COLUMNS, indicatorColumns(edition))
      : null;
  const placed: FormFrame = {
    ...frame,
    taskHeader: taskHeader && {
      ...taskHeader,
      cells: tasks?.cells ?? taskHeader.cells,
      amountHeading: taskHeader.amountHeading ?? tasks?.cells.get("amount") ?? null,
    },
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

function taskColumns({ features }: Edition): readonly TaskColumn[] {
  return TASK_COLUMNS.filter((column) => features.includes(`task:${column}`));
}

/** Of a form that is read by its labels no more is known than that indicators have names. */
function indicatorColumns(edition: Edition): readonly IndicatorColumn[] {
  return isReadByLabels(edition)
    ? ["name"]
    : INDICATOR_COLUMNS.filter((column) => edition.features.includes(`indicator:${column}`));
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

/**
 * @param order the columns as forms have them
 * @param expected those that a form of the edition has
 */
function placeIn<C extends string>(
  frame: FormFrame,
  { cells }: HeaderRow<C>,
  order: readonly C[],
  expected: readonly C[],
): Placement<C> {
  if (expected.every((column) => cells.has(column))) {
    return { cells, foreign: [] };
  }
  const unknown = unknownHeaders(frame, [...cells.values()]);
  const foreign = gapsBetween(cells, order).flatMap((gap): readonly Foreign<C>[] => {
    const lacking = gap.columns.filter((column) => expected.includes(column));
    const found = unknown.filter(({ column }) => column > gap.after && column < gap.before);
    const isClear = lacking.length === found.length;
    return lacking.length === 0
      ? []
      : found.map((cell, index) => ({
          cell,
          lacking,
          takenFor: isClear ? (lacking[index] ?? null) : null,
        }));
  });
  const placed = foreign.flatMap(({ cell, takenFor }) =>
    takenFor === null ? [] : [[takenFor, cell] as const],
  );
  return { cells: new Map([...cells, ...placed]), foreign };
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

/** The headers of a table, in the rows of the known ones, that mean nothing anywhere on a form. */
function unknownHeaders(
  { cells, words, block }: FormFrame,
  known: readonly SheetCell[],
): readonly SheetCell[] {
  const [row] = known.map((cell) => cell.row);
  const { left, right } = spanOfTable(cells, block.area, known);
  return row === undefined
    ? []
    : cellsOfRow(cells, row, { left, right }).filter(
        (cell) => cell.term !== "" && !isKnown(words, cell),
      );
}

function isKnown(words: FormWords, cell: SheetCell): boolean {
  const all = [
    words.taskColumns,
    words.indicatorColumns,
    words.indicatorDetails,
    words.fundColumns,
    words.furtherColumns,
    words.sections,
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
