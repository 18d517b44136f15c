import type { Area, CellPosition } from "../sheet/address";
import { placeOf, type FormFrame } from "./form-frame";
import { cellsInArea } from "./cells-in-area";
import { spanOfTable } from "./header-row";
import type { SheetCell } from "./sheet-cells";

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
    ...headerRows(frame).map((headers) => spanOfTable(cells, block.area, headers)),
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
      taskHeader?.parts,
      indicatorHeader?.cells,
      indicatorHeader?.details,
      indicatorHeader?.longTerm?.cells,
      longTerm?.header.cells,
    ].map((columns): readonly SheetCell[] => [...(columns?.values() ?? [])]),
  ].filter((headers) => headers.length > 0);
}
