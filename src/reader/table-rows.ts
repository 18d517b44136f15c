import { foldText, normaliseText, splitTail } from "../declaration/normalise-text";
import { BLANK_BELOW, FOOTERS, NOTES } from "../editions/words/remark-words";
import { cellsOfRow } from "./cells-in-area";
import { isContinued } from "./form-title";
import { cellUnder, spanOfHeader } from "./header-row";
import type { ColumnSpan } from "./cells-in-area";
import type { HeaderRow } from "./header-row";
import type { SheetCell, SheetCells } from "./sheet-cells";
import { cellText } from "./text-field";

/** The cells of one table row by column; null where the table or the row has no such cell. */
export type RowCells<C extends string> = (column: C) => SheetCell | null;

/** A row of a table. */
export interface TableRow<C extends string> {
  readonly row: number;
  readonly cellAt: RowCells<C>;
}

/** Reads rows of a table by the columns learnt from its header. */
export function rowReader<C extends string>(
  cells: SheetCells,
  header: HeaderRow<C>,
): (row: number) => RowCells<C> {
  const columns = [...header.cells].sort(([, a], [, b]) => a.column - b.column);
  const readColumn = (cell: SheetCell, isLast: boolean) => {
    const span = spanOfHeader(cells, cell, isLast);
    const heading = cells.at({ row: cell.row, column: span.left });
    return (row: number) => cellUnder(cells, row, span, heading.column);
  };
  const readers = new Map(
    columns.map(([column, cell], index) => [
      column,
      readColumn(cell, index === columns.length - 1),
    ]),
  );
  const instead = new Map(
    [...(header.instead ?? [])].map(([column, cell]) => [column, readColumn(cell, false)]),
  );
  return (row) => (column) => {
    const cell = readers.get(column)?.(row) ?? null;
    return cell?.isFilled === false ? (instead.get(column)?.(row) ?? cell) : cell;
  };
}

/** Whether a cell has content of its own in this row, not reaching in from a row above. */
export function isFilledIn(row: number, cell: SheetCell | null): cell is SheetCell {
  return cell !== null && cell.isFilled && cell.row === row;
}

/** What stands in a row of a form beside its fields. */
export type RowRemark = "footer" | "note";

/** Whether a row begins with a footer (填报人：…), or with a remark (注：…, 以下空白) or a title (…（续表）) that holds no fields. */
export function remarkIn(cells: SheetCells, row: number, columns: ColumnSpan): RowRemark | null {
  const [first, another] = cellsOfRow(cells, row, columns);
  if (first === undefined) {
    return null;
  }
  const bare = first.term.replace(/^\(|\)$/g, "");
  if (
    (isContinued(first) && another === undefined) ||
    BLANK_BELOW.some((words) => words === bare)
  ) {
    return "note";
  }
  const beginning = foldText(cellText(first).slice(0, LONGEST_BEGINNING));
  if (!REMARK.test(beginning)) {
    return null;
  }
  const { stem } = splitTail(normaliseText(beginning.split(":")[0] ?? ""));
  if (FOOTERS.some((footer) => footer === stem)) {
    return "footer";
  }
  return NOTES.some((note) => note === stem.replace(/\d+$/, "")) ? "note" : null;
}

/** Words one of which every remark contains: a quick test that rules out most rows. */
const REMARK = new RegExp([...FOOTERS, ...NOTES].join("|"));

/** Longest footer label, spaces included. */
const LONGEST_BEGINNING = 60;
