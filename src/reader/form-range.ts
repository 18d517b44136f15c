import type { Area, CellPosition } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea, cellsOfRow, type ColumnSpan } from "./cells-in-area";
import type { SheetCell, SheetCells } from "./sheet-cells";

/** What a form consists of, beside its header rows. */
export interface FormParts {
  /** Title, department, bands, labels and budget figures, with the areas they cover; at least one. */
  readonly labels: readonly SheetCell[];
  /** The cells of the table rows: merged with one beside or above the table, they begin there. */
  readonly rows: readonly CellPosition[];
  /** The last row that was read. */
  readonly lastRow: number;
}

/**
 * The bounding box of the form: title, department, bands, labels, header rows with the further
 * columns that adjoin them, and the rows read.
 */
export function formRange(frame: FormFrame, { labels, rows, lastRow }: FormParts): Area {
  const { cells, block } = frame;
  const spans = [
    ...labels.map(({ area }) => area),
    ...headerRows(frame).map((headers) => headerSpan(cells, block.area, headers)),
  ];
  return {
    top: Math.min(...[...labels, ...rows].map(({ row }) => row)),
    left: Math.min(...spans.map(({ left }) => left), ...rows.map(({ column }) => column)),
    bottom: Math.max(lastRow, ...labels.map(({ row }) => row)),
    right: Math.max(...spans.map(({ right }) => right)),
  };
}

/** The known headers of every table, a row each. */
function headerRows(frame: FormFrame): readonly (readonly SheetCell[])[] {
  const { cells, words, taskHeader, indicatorHeader, longTerm } = frame;
  const budget = placeOf(frame, "budget");
  const amounts = budget === null ? [] : cellsInArea(cells, budget.area).filter(words.amountHeader);
  return [
    amounts,
    ...[
      taskHeader?.cells,
      taskHeader?.funds,
      indicatorHeader?.cells,
      indicatorHeader?.details,
      indicatorHeader?.longTerm?.cells,
      longTerm?.header.cells,
    ].map((columns): readonly SheetCell[] => [...(columns?.values() ?? [])]),
  ].filter((headers) => headers.length > 0);
}

/** The columns of a header row, with further headers (序号, 备注 …) that adjoin the known ones. */
function headerSpan(cells: SheetCells, area: Area, known: readonly SheetCell[]): ColumnSpan {
  const rows = [...new Set(known.map(({ row }) => row))];
  let left = Math.min(...known.map((cell) => cell.area.left));
  let right = Math.max(...known.map((cell) => cell.area.right));
  for (const row of rows.map((number) => cellsOfRow(cells, number, area))) {
    for (const cell of row) {
      right = cell.column === right + 1 ? cell.area.right : right;
    }
    for (const cell of [...row].reverse()) {
      left = cell.area.right === left - 1 ? cell.column : left;
    }
  }
  return { left, right };
}
