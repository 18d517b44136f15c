import { HEADER_TOTALS } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import { cellsInArea, cellsOfRow } from "./cells-in-area";
import type { FormWords } from "./form-words";
import { readAmount } from "./read-amount";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { isTotalLabel } from "./total-label";

/** Rows below the total in which its parts may begin. */
const ROWS_BELOW = 2;
/** So many amounts make a budget. */
const FEWEST_AMOUNTS = 2;

/** The label of a total that stands with its parts at the head of a form, without any band: 资金总额 | 9800 | 其中：财政拨款 | 9500. */
export function bareBudget(
  cells: SheetCells,
  words: FormWords,
  row: number,
  area: Area,
): SheetCell | null {
  const [first] = cellsOfRow(cells, row, area);
  const isTotal =
    first !== undefined &&
    (isTotalLabel(first) || HEADER_TOTALS.some((total) => total === first.stem));
  if (!isTotal) {
    return null;
  }
  const below = Math.min(row + ROWS_BELOW, area.bottom);
  const fields = cellsInArea(cells, { ...area, top: row, bottom: below }).flatMap((cell) => {
    const field = words.budget(cell)?.value;
    return field === undefined || !hasAmount(cells, cell, area) ? [] : [field];
  });
  return new Set(fields).size >= FEWEST_AMOUNTS ? first : null;
}

/** Whether the next cell to the right is an amount. */
function hasAmount(cells: SheetCells, label: SheetCell, { right }: Area): boolean {
  const [next] = cellsOfRow(cells, label.row, { left: label.area.right + 1, right });
  return next !== undefined && readAmount(next, next.address, null).reading.kind === "number";
}
