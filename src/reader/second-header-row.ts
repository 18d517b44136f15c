import type { IndicatorColumn, IndicatorDetail } from "../declaration/form-parts";
import type { Area } from "../sheet/address";
import { cellsOfRow, nextRow } from "./cells-in-area";
import type { FormWords } from "./form-words";
import { headersInRow, type HeaderRow } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";

/** The cells of a header that stands in one row, or in two. */
export interface HeaderRows {
  readonly upper: readonly SheetCell[];
  /** None where the header has one row. */
  readonly lower: readonly SheetCell[];
}

/** What the second row of a header says. */
export interface SecondRow {
  readonly cells: ReadonlyMap<IndicatorColumn, SheetCell>;
  readonly details: ReadonlyMap<IndicatorDetail, SheetCell>;
}

const VALUES = ["periodValue", "annualValue"] as const;
const LABELS = ["level1", "level2", "name"] as const;

/** The rows of a header one of which was found: the other stands above or below it. */
export function headerRows(
  cells: SheetCells,
  words: FormWords,
  area: Area,
  found: HeaderRow<IndicatorColumn>,
): HeaderRows {
  const own = cellsOfRow(cells, found.row, area);
  const above = found.row > area.top ? cellsOfRow(cells, found.row - 1, area) : [];
  if (isFirstRow(words, above, found)) {
    return { upper: above, lower: own };
  }
  const below = nextRow(cells, found.row, area);
  return { upper: own, lower: isSecondRow(words, found, below) ? below : [] };
}

/** Every known column of a row, the first of each name. */
export function columnsOfRow(
  words: FormWords,
  rowCells: readonly SheetCell[],
): HeaderRow<IndicatorColumn>["cells"] {
  const tables = headersInRow(rowCells, words.indicatorColumns);
  return new Map(tables.flatMap((table) => [...table.cells]).reverse());
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

/**
 * Reads a second row: 指标值 over 实施周期 and 年度, over sign, figure and unit, or 年度目标 over 指标值, unit and weight.
 * What stands beside the details is the value, whatever it is called. Details are those of the year's value.
 * @param columns those of the upper row
 */
export function readSecondRow(
  words: FormWords,
  columns: HeaderRow<IndicatorColumn>["cells"],
  upper: readonly SheetCell[],
  lower: readonly SheetCell[],
): SecondRow {
  const heads = VALUES.flatMap((column) => {
    const cell = columns.get(column);
    return cell === undefined ? [] : [{ column, cell, span: spanOfHead(upper, cell) }];
  });
  const isUnder = ({ left, right }: Pick<Area, "left" | "right">, cell: SheetCell): boolean =>
    left <= cell.column && cell.area.right <= right;
  const groups = heads.map(({ column, cell, span }) => {
    const group = lower.filter((below) => isUnder(span, below));
    return { column, group, values: valuesUnder(words, column, cell, group) };
  });
  const others = lower.filter((cell) => !groups.some(({ group }) => group.includes(cell)));
  const isYears = ({ column }: (typeof groups)[number]): boolean => column === "annualValue";
  const ofYear = groups.filter(isYears).flatMap(({ group }) => group);
  return {
    cells: new Map([
      ...columnsOfRow(words, others),
      ...groups.flatMap(({ values }) => [...values]),
    ]),
    details: detailColumns(words, [...others, ...ofYear]),
  };
}

/** The values that a heading is split into; beside details it stands over all that none explains. */
function valuesUnder(
  words: FormWords,
  column: (typeof VALUES)[number],
  head: SheetCell,
  group: readonly SheetCell[],
): HeaderRow<IndicatorColumn>["cells"] {
  const values = group.filter((cell) => words.indicatorDetails(cell) === null);
  const known = columnsOfRow(
    words,
    values.map((cell) => underHead(words, cell, head)),
  );
  const [value, another] = known.size > 0 ? [...known.values()] : values;
  if (known.size > 1 || (known.size === 1 && column === "annualValue")) {
    return known;
  }
  if (value === undefined || (known.size === 0 && values.length === group.length)) {
    return new Map();
  }
  return new Map([[column, another === undefined ? value : widened(head, group)]]);
}

function widened(head: SheetCell, group: readonly SheetCell[]): SheetCell {
  const right = Math.max(...group.map(({ area }) => area.right));
  return { ...head, area: { ...head.area, right } };
}

/** A cell that says nothing alone, as it reads with the head above it: 年度 under 指标值 is 年度指标值. */
function underHead(words: FormWords, cell: SheetCell, head: SheetCell): SheetCell {
  return words.indicatorColumns(cell) === null
    ? { ...cell, term: cell.term + head.stem, stem: cell.stem + head.stem }
    : cell;
}

/** Whether a row above is the first of the header: it heads several columns, or names some that the row found lacks. */
function isFirstRow(
  words: FormWords,
  above: readonly SheetCell[],
  found: HeaderRow<IndicatorColumn>,
): boolean {
  const heads = [...columnsOfRow(words, above)];
  return heads.some(([column, { area }]) => area.left < area.right || !found.cells.has(column));
}

/**
 * Whether a row is the second one of the header: that of the names reaches down into it, or it holds nothing but headers
 * and leaves the labels of the rows alone.
 */
function isSecondRow(
  words: FormWords,
  { cells }: HeaderRow<IndicatorColumn>,
  below: readonly SheetCell[],
): boolean {
  const [first] = below;
  const name = cells.get("name");
  if (first === undefined || name?.row === first.row) {
    return false;
  }
  if (name !== undefined && name.area.bottom >= first.row) {
    return true;
  }
  const labels = LABELS.flatMap((column) => cells.get(column)?.area ?? []);
  const isBesideLabels = ({ column }: SheetCell): boolean =>
    labels.every(({ left, right }) => column < left || column > right);
  const isKnown = (cell: SheetCell): boolean =>
    words.indicatorColumns(cell) !== null || words.indicatorDetails(cell) !== null;
  return below.every((cell) => cell.term !== "" && isBesideLabels(cell)) && below.some(isKnown);
}

/** The columns below a head: those it is merged over, or up to the next one where merges are unknown. */
function spanOfHead(
  upper: readonly SheetCell[],
  { column, area }: SheetCell,
): Pick<Area, "left" | "right"> {
  const next = upper.find((cell) => cell.column > column);
  const isMerged = area.left < area.right;
  return {
    left: area.left,
    right: isMerged ? area.right : next === undefined ? Infinity : next.column - 1,
  };
}
