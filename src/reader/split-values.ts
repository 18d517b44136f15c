import type { IndicatorDetail } from "../declaration/form-parts";
import { foldText } from "../declaration/normalise-text";
import { COMPARISONS } from "../editions/form-words";
import type { Area } from "../sheet/address";
import { rowsOf } from "./cells-in-area";
import { spanOfHeader } from "./header-row";
import type { IndicatorHeader } from "./indicator-header";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { cellText } from "./text-field";

const VALUES = ["annualValue", "periodValue"] as const;
/** So few signs may be what somebody typed. */
const FEWEST_SIGNS = 2;

/**
 * A value may stand in several columns under one heading: the comparison sign, the figure and its unit. The figure is
 * the value then, and sign and unit of the year's value are what columns of their own would hold.
 */
export function splitValues(
  cells: SheetCells,
  area: Area,
  header: IndicatorHeader,
): IndicatorHeader {
  return VALUES.reduce((split, column): IndicatorHeader => {
    const heading = split.cells.get(column);
    const span = heading && spanOfHeader(cells, heading, isLast(split, heading));
    if (heading === undefined || span === undefined || span.left === span.right) {
      return split;
    }
    if (!holdsSigns(cells, { ...area, top: split.lastRow + 1 }, span.left)) {
      return split;
    }
    const sign = narrowed(heading, span.left);
    const value = narrowed(heading, span.left + 1);
    const unit = span.left + 2 <= span.right ? narrowed(heading, span.left + 2) : null;
    const beside: readonly (readonly [IndicatorDetail, SheetCell])[] = [
      ["nature", sign],
      ...(unit === null ? [] : [["unit", unit] as const]),
    ];
    return {
      ...split,
      cells: new Map([...split.cells, [column, value]]),
      details: column === "annualValue" ? new Map([...beside, ...split.details]) : split.details,
    };
  }, header);
}

function isLast({ cells }: IndicatorHeader, heading: SheetCell): boolean {
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
