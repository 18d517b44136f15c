import type { IndicatorColumn, IndicatorDetail } from "../declaration/form-parts";
import { foldText } from "../declaration/normalise-text";
import { COMPARISONS } from "../editions/words/indicator-words";
import type { Area } from "../sheet/address";
import { rowsOf } from "./cells-in-area";
import { spanOfHeader } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { cellText } from "./text-field";

const VALUES = ["annualValue", "periodValue"] as const;
/** Up to this many characters still look like a typed unit or sign. */
const FEWEST_SIGNS = 2;

/** The columns of an indicator table, those beside the model's included. */
export interface ValueColumns {
  readonly cells: ReadonlyMap<IndicatorColumn, SheetCell>;
  readonly details: ReadonlyMap<IndicatorDetail, SheetCell>;
}

/**
 * A value may stand in several columns under one heading: the comparison sign, the figure and its unit. The figure is
 * the value then, and sign and unit of the year's value are what columns of their own would hold.
 * @param rows the rows below the header
 */
export function splitValues(cells: SheetCells, rows: Area, columns: ValueColumns): ValueColumns {
  return VALUES.reduce((split, column): ValueColumns => {
    const heading = split.cells.get(column);
    const span = heading && spanOfHeader(cells, heading, isLast(split, heading));
    if (
      heading === undefined ||
      span === undefined ||
      span.left === span.right ||
      !holdsSigns(cells, rows, span.left)
    ) {
      return split;
    }
    const unit = span.left + 2;
    const beside: readonly (readonly [IndicatorDetail, SheetCell])[] = [
      ["nature", narrowed(heading, span.left)],
      ...(unit <= span.right ? [["unit", narrowed(heading, unit)] as const] : []),
    ];
    return {
      cells: new Map([...split.cells, [column, narrowed(heading, span.left + 1)]]),
      details: column === "annualValue" ? new Map([...beside, ...split.details]) : split.details,
    };
  }, columns);
}

/**
 * Signs in a column of their own tell what its header does not, and that the one behind them is the value: 运算符, 数值.
 * @param unknown the headers that no label explains
 */
export function withSigns(
  cells: SheetCells,
  rows: Area,
  unknown: readonly SheetCell[],
  columns: ValueColumns,
): ValueColumns {
  const nature = columns.details.get("nature");
  const sign = [...(nature === undefined ? unknown : [nature])].find(({ column }) =>
    holdsSigns(cells, rows, column),
  );
  if (sign === undefined) {
    return columns;
  }
  const value = columns.cells.has("annualValue")
    ? undefined
    : unknown.find(({ column }) => column === sign.area.right + 1);
  return {
    cells:
      value === undefined ? columns.cells : new Map([...columns.cells, ["annualValue", value]]),
    details: new Map([...columns.details, ["nature", sign]]),
  };
}

function isLast({ cells }: ValueColumns, heading: SheetCell): boolean {
  return [...cells.values()].every(({ column }) => column <= heading.column);
}

/** Whether nothing but comparison signs stands in a column. */
function holdsSigns(cells: SheetCells, area: Area, column: number): boolean {
  const filled = rowsOf(area)
    .map((row) => cells.at({ row, column }))
    .filter((cell) => cell.isFilled && cell.area.left === cell.area.right);
  return (
    filled.length >= FEWEST_SIGNS &&
    filled.every((cell) => COMPARISONS.some((sign) => sign === foldText(cellText(cell))))
  );
}

/** One column of those under a heading. */
function narrowed(heading: SheetCell, column: number): SheetCell {
  return { ...heading, column, area: { ...heading.area, left: column, right: column } };
}
