import type { IndicatorColumn } from "../declaration/form-parts";
import { WEIGHT_TOTALS } from "../editions/words/indicator-words";
import { SUBTOTAL } from "../editions/words/money-words";
import type { Area } from "../sheet/address";
import type { KnownForm } from "./recognise-edition";
import { cellsOfRow, rowsOf } from "./cells-in-area";
import { headerInRow, type HeaderRow } from "./header-row";
import { isLabelled } from "./indicator-levels";
import type { SheetCell } from "./sheet-cells";
import { isFilledIn, remarkIn, rowReader, type TableRow } from "./table-rows";

const LEVELS = ["level1", "level2"] as const;
const CONTENTS = ["name", "periodValue", "annualValue"] as const;

/**
 * The rows of the indicator table, down to the last one with a label or content before a footer.
 * Below the last known label rows belong to the table as long as they look like indicators: another
 * table may follow.
 */
export function indicatorRows(
  { frame: { cells, words, columns }, classes }: KnownForm,
  header: HeaderRow<IndicatorColumn>,
  area: Area,
): readonly TableRow<IndicatorColumn>[] {
  const readRow = rowReader(cells, header);
  const rows: TableRow<IndicatorColumn>[] = [];
  for (const row of rowsOf({ ...area, top: header.lastRow + 1 })) {
    const tableRow = { row, cellAt: readRow(row) };
    const remark = remarkIn(cells, row, columns);
    // Under a merged label, 日期：… names an indicator.
    if (remark === "footer" && !isLabelled(classes, tableRow)) {
      break;
    }
    const inRow = cellsOfRow(cells, row, columns);
    const isHeader = headerInRow(inRow, words.indicatorColumns, 2) !== null;
    const isTotal = inRow.some(isWeightTotal) && isTotalRow(tableRow);
    if (remark !== "note" && !isHeader && !isTotal) {
      rows.push(tableRow);
    }
  }
  const labelled = rows.reduce(
    (end, row, index) => (isLabelled(classes, row) ? index + 1 : end),
    0,
  );
  return [...rows.slice(0, labelled), ...unlabelledRows(rows.slice(labelled))];
}

/** Whether an indicator or a value stands in the row itself. */
export function hasContent({ row, cellAt }: TableRow<IndicatorColumn>): boolean {
  return CONTENTS.some((column) => isFilledIn(row, cellAt(column)));
}

/** Whether a row holds no indicator but a total or subtotal of the weights above. */
export function isTotalRow({ row, cellAt }: TableRow<IndicatorColumn>): boolean {
  const [first, ...others] = [...LEVELS, ...CONTENTS]
    .map((column) => cellAt(column))
    .filter((cell) => isFilledIn(row, cell));
  return (
    first !== undefined &&
    isWeightTotal(first) &&
    others.every(({ address }) => address === first.address)
  );
}

const TOTAL_LABELS: ReadonlySet<string> = new Set([...WEIGHT_TOTALS, SUBTOTAL]);

function isWeightTotal({ stem }: SheetCell): boolean {
  return TOTAL_LABELS.has(stem);
}

/** Rows that go on under the last known label; after a blank row only whole indicators do. */
function unlabelledRows(
  rows: readonly TableRow<IndicatorColumn>[],
): readonly TableRow<IndicatorColumn>[] {
  let afterBlank = false;
  let end = 0;
  for (const [index, row] of rows.entries()) {
    const isBlank = !hasContent(row) && !hasOwnLevel(row);
    const goesOn = afterBlank ? isWholeIndicator(row) && !hasOwnLevel(row) : hasContent(row);
    if (!isBlank && !goesOn) {
      break;
    }
    afterBlank ||= isBlank;
    end = isBlank ? end : index + 1;
  }
  return rows.slice(0, end);
}

function hasOwnLevel({ row, cellAt }: TableRow<IndicatorColumn>): boolean {
  return LEVELS.some((column) => isFilledIn(row, cellAt(column)));
}

function isWholeIndicator({ row, cellAt }: TableRow<IndicatorColumn>): boolean {
  const [name, ...values] = CONTENTS.map((column) => isFilledIn(row, cellAt(column)));
  return name === true && values.includes(true);
}
