import type { IndicatorColumn, IndicatorDetail } from "../declaration/form-parts";
import { FOURTH_LEVEL, LONG_TERM } from "../editions/words/indicator-words";
import type { Area } from "../sheet/address";
import type { FormWords } from "./form-words";
import { findHeader, headersInRow, type HeaderRow } from "./header-row";
import { columnsOfRow, detailColumns, headerRows, readSecondRow } from "./second-header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { splitValues, withSigns } from "./split-values";

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
  const { upper, lower } = headerRows(cells, words, area, found);
  const top = upper[0]?.row === found.row ? found.cells : columnsOfRow(words, upper);
  const below = readSecondRow(words, top, upper, lower);
  const details = new Map([...detailColumns(words, upper), ...below.details]);
  const whole = headersInRow(lower.length > 0 ? lower : upper, words.indicatorColumns).filter(
    isWhole,
  );
  const [left, right] = whole;
  if (left !== undefined && right !== undefined && whole.length === 2) {
    const labelled = lower.length > 0 ? { ...left, cells: withClasses(left, top) } : left;
    return { ...sideBySide(cells, area, labelled, right), details };
  }
  const header = withFourthLevel([...upper, ...lower], {
    row: upper[0]?.row ?? found.row,
    lastRow: lower[0]?.row ?? found.row,
    cells: new Map([...top, ...below.cells]),
  });
  const rows = { ...area, top: header.lastRow + 1 };
  const unknown = [...upper, ...lower].filter(
    (cell) => words.indicatorColumns(cell) === null && words.indicatorDetails(cell) === null,
  );
  return {
    ...header,
    ...splitValues(cells, rows, withSigns(cells, rows, unknown, { cells: header.cells, details })),
    longTerm: null,
  };
}

/** The header with 四级指标 for the names, and 三级指标 where a row has nothing of the fourth level. */
function withFourthLevel(
  headers: readonly SheetCell[],
  header: HeaderRow<IndicatorColumn>,
): HeaderRow<IndicatorColumn> {
  const group = header.cells.get("name");
  const name = headers.find(({ stem }) => FOURTH_LEVEL.some((label) => label === stem));
  return group === undefined || name === undefined
    ? header
    : {
        ...header,
        cells: new Map([...header.cells, ["name", name]]),
        instead: new Map([["name", group]]),
      };
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
    ...withValueAs("annualValue", { ...annual, cells: withClasses(annual, left.cells) }),
    longTerm: withValueAs("periodValue", { ...longTerm, cells: withClasses(longTerm, left.cells) }),
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
  shared: HeaderRow<IndicatorColumn>["cells"],
): ReadonlyMap<IndicatorColumn, SheetCell> {
  const classes = LEVELS.flatMap((level) => {
    const cell = shared.get(level);
    return cell === undefined ? [] : [[level, cell] as const];
  });
  return new Map([...classes, ...cells]);
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
