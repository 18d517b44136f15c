import type { IndicatorColumn, IndicatorDetail } from "../declaration/form-parts";
import { LONG_TERM } from "../editions/form-words";
import type { Area } from "../sheet/address";
import { cellsOfRow, nextRow } from "./cells-in-area";
import type { FormWords } from "./form-words";
import { findHeader, headerInRow, headersInRow, type HeaderRow } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { splitValues } from "./split-values";

/** The header of the indicator table. */
export interface IndicatorHeader extends HeaderRow<IndicatorColumn> {
  /** Header of the long-term indicators, where those stand in a table of their own beside the annual ones. */
  readonly longTerm: HeaderRow<IndicatorColumn> | null;
  readonly details: ReadonlyMap<IndicatorDetail, SheetCell>;
}

const HEADER_COLUMNS = 2;
const LEVELS = ["level1", "level2"] as const;

/** Finds the header of the indicator table: in one row, in two, or of two tables side by side. */
export function findIndicatorHeader(
  cells: SheetCells,
  words: FormWords,
  area: Area,
): IndicatorHeader | null {
  const found = findHeader(cells, area, words.indicatorColumns, HEADER_COLUMNS);
  if (found === null) {
    return null;
  }
  const header = underHeadsAbove(cells, words, area, found);
  const rowCells = cellsOfRow(cells, header.row, area);
  const details = detailColumns(words, rowCells);
  const whole = headersInRow(rowCells, words.indicatorColumns).filter(isWhole);
  const [left, right] = whole;
  if (left !== undefined && right !== undefined && whole.length === 2) {
    return { ...sideBySide(cells, area, left, right), details };
  }
  const single = withSecondRow(cells, words, area, header);
  const rows = { ...area, top: single.lastRow + 1 };
  const columns = splitValues(cells, rows, { cells: single.cells, details });
  return { ...single, ...columns, longTerm: null };
}

/** The columns beside those of the model that a row of headers names. */
export function detailColumns(
  words: FormWords,
  rowCells: readonly SheetCell[],
): ReadonlyMap<IndicatorDetail, SheetCell> {
  return new Map(
    rowCells.flatMap((cell) => {
      const detail = words.indicatorDetails(cell)?.value;
      return detail === undefined ? [] : [[detail, cell] as const];
    }),
  );
}

/** Whether a header is that of a table of its own: it names indicators and a value. */
function isWhole({ cells }: HeaderRow<IndicatorColumn>): boolean {
  return cells.has("name") && (cells.has("annualValue") || cells.has("periodValue"));
}

/**
 * Two tables in the same rows. The long-term one says so in the header of its value or above; the left one where
 * neither does. Classes and categories may stand once, at the left of both.
 */
function sideBySide(
  cells: SheetCells,
  area: Area,
  left: HeaderRow<IndicatorColumn>,
  right: HeaderRow<IndicatorColumn>,
): Pick<IndicatorHeader, "row" | "lastRow" | "cells" | "longTerm"> {
  const isSwapped = isLongTerm(cells, area, right) && !isLongTerm(cells, area, left);
  const [longTerm, annual] = isSwapped ? [right, left] : [left, right];
  return {
    ...withValueAs("annualValue", { ...annual, cells: withClasses(annual, left) }),
    longTerm: withValueAs("periodValue", { ...longTerm, cells: withClasses(longTerm, left) }),
  };
}

function isLongTerm(
  cells: SheetCells,
  area: Area,
  { row, cells: columns }: HeaderRow<IndicatorColumn>,
): boolean {
  if (columns.has("periodValue") && !columns.has("annualValue")) {
    return true;
  }
  const name = columns.get("name");
  const above = name === undefined ? null : cells.at({ row: row - 1, column: name.column });
  return above !== null && row > area.top && LONG_TERM.some((word) => above.term.includes(word));
}

function withClasses(
  { cells }: HeaderRow<IndicatorColumn>,
  left: HeaderRow<IndicatorColumn>,
): ReadonlyMap<IndicatorColumn, SheetCell> {
  const shared = LEVELS.flatMap((level) => {
    const cell = left.cells.get(level);
    return cell === undefined ? [] : [[level, cell] as const];
  });
  return new Map([...shared, ...cells]);
}

/** A table of one value, which is that of the year or of the whole period. */
function withValueAs(
  column: "periodValue" | "annualValue",
  header: HeaderRow<IndicatorColumn>,
): HeaderRow<IndicatorColumn> {
  const other = column === "annualValue" ? "periodValue" : "annualValue";
  const value = header.cells.get(column) ?? header.cells.get(other);
  const others = [...header.cells].filter(([name]) => name !== column && name !== other);
  return { ...header, cells: new Map(value === undefined ? others : [...others, [column, value]]) };
}

/** The header of a table whose value is that of the whole period. */
export function asLongTerm(header: IndicatorHeader): IndicatorHeader {
  return { ...header, ...withValueAs("periodValue", header) };
}

/** The row found may be the second one: 实施周期 and 年度 under 指标值, which stands in the row above. */
function underHeadsAbove(
  cells: SheetCells,
  words: FormWords,
  area: Area,
  header: HeaderRow<IndicatorColumn>,
): HeaderRow<IndicatorColumn> {
  const above = header.row - 1;
  const heads =
    above < area.top
      ? []
      : cellsOfRow(cells, above, area).filter((cell) => words.indicatorColumns(cell) !== null);
  const rowCells = cellsOfRow(cells, header.row, area).map((cell) => underHead(words, cell, heads));
  return heads.length === 0
    ? header
    : (headerInRow(rowCells, words.indicatorColumns, HEADER_COLUMNS) ?? header);
}

/** A heading may be split by a second row: 指标值 over 实施周期指标值 and 年度指标值, or over 实施周期 and 年度. */
function withSecondRow(
  cells: SheetCells,
  words: FormWords,
  area: Area,
  header: HeaderRow<IndicatorColumn>,
): HeaderRow<IndicatorColumn> {
  const below = nextRow(cells, header.row, area);
  const heads = [...header.cells.values()];
  const [second, ...others] = headersInRow(
    below.map((cell) => underHead(words, cell, heads)),
    words.indicatorColumns,
  );
  const isHeader =
    second !== undefined &&
    others.length === 0 &&
    second.cells.size === below.length &&
    !second.cells.has("name");
  return isHeader
    ? {
        row: header.row,
        lastRow: second.row,
        cells: new Map([...header.cells, ...second.cells]),
      }
    : header;
}

/** A cell that says nothing alone, as it reads with the head of several columns above it: 年度 under 指标值 is 年度指标值. */
function underHead(words: FormWords, cell: SheetCell, heads: readonly SheetCell[]): SheetCell {
  if (words.indicatorColumns(cell) !== null) {
    return cell;
  }
  const head = heads.find(
    ({ area }) =>
      area.left < area.right && area.left <= cell.area.left && cell.area.right <= area.right,
  );
  return head === undefined
    ? cell
    : { ...cell, term: cell.term + head.stem, stem: cell.stem + head.stem };
}
