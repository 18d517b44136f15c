import { ABSENT_TEXT, type TextField } from "../declaration/field";
import { SUBTOTAL } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { rowsOf } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { IndicatorHeader } from "./indicator-header";
import { isTotalRow } from "./indicator-rows";
import type { SheetCells } from "./sheet-cells";
import { rowReader } from "./table-rows";
import { textField } from "./text-field";

/**
 * What a row 合计 states as the sum of all weights; absent where there is no column of weights, no such row, or one for
 * every class.
 */
export function readWeightTotal(
  { cells }: FormFrame,
  { cells: columns, details, row, lastRow }: IndicatorHeader,
  area: Area,
): TextField {
  if (!details.has("weight")) {
    return ABSENT_TEXT;
  }
  const readRow = rowReader(cells, { row, lastRow, cells: columns });
  const readDetails = rowReader(cells, { row, lastRow, cells: details });
  const totals = rowsOf({ ...area, top: lastRow + 1 }).filter(
    (number) => isTotalRow({ row: number, cellAt: readRow(number) }) && !isSubtotal(cells, number),
  );
  const [total, another] = totals;
  return total === undefined || another !== undefined
    ? ABSENT_TEXT
    : textField(readDetails(total)("weight"));
}

function isSubtotal(cells: SheetCells, row: number): boolean {
  return cells.row(row).some(({ stem }) => stem === SUBTOTAL);
}
