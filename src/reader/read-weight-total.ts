import { ABSENT_TEXT, type TextField } from "../declaration/field";
import type { Area } from "../sheet/address";
import { rowsOf } from "./cells-in-area";
import type { FormFrame } from "./form-frame";
import type { IndicatorHeader } from "./indicator-header";
import { isTotalRow } from "./indicator-rows";
import { rowReader } from "./table-rows";
import { textField } from "./text-field";

/** What a row 合计 states as the sum of the weights above it; absent where there is no such row or no column of weights. */
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
  const total = rowsOf({ ...area, top: lastRow + 1 }).find((number) =>
    isTotalRow({ row: number, cellAt: readRow(number) }),
  );
  return total === undefined ? ABSENT_TEXT : textField(readDetails(total)("weight"));
}
