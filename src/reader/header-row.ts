import type { Area } from "../sheet/address";
import { cellsOfRow, rowsOf, type ColumnSpan } from "./cells-in-area";
import type { SheetCell, SheetCells } from "./sheet-cells";
import type { Vocabulary } from "./vocabulary";

/** The header cells of a table; those of a second row lie under one of the first. */
export interface HeaderRow<C extends string> {
  readonly row: number;
  /** The last row of the header: the row itself, or the second one. */
  readonly lastRow: number;
  readonly cells: ReadonlyMap<C, SheetCell>;
  /** The column that holds the field in rows where its own is blank. */
  readonly instead?: ReadonlyMap<C, SheetCell>;
}

/** The known columns of a row from left to right; a repeated column begins another table beside the first. */
export function headersInRow<C extends string>(
  rowCells: readonly SheetCell[],
  columns: Vocabulary<C>,
): readonly HeaderRow<C>[] {
  const tables: Map<C, SheetCell>[] = [];
  for (const cell of rowCells) {
    const column = columns(cell)?.value;
    const table = tables.at(-1);
    if (column !== undefined) {
      if (table === undefined || table.has(column)) {
        tables.push(new Map([[column, cell]]));
      } else {
        table.set(column, cell);
      }
    }
  }
  const row = rowCells[0]?.row ?? 0;
  return tables.map((cells) => ({ row, lastRow: row, cells }));
}

/**
 * The header of a table in one row of the sheet. Where several tables stand side by side, the first with
 * the most columns known; null when none has at least `minimum`.
 */
export function headerInRow<C extends string>(
  rowCells: readonly SheetCell[],
  columns: Vocabulary<C>,
  minimum: number,
): HeaderRow<C> | null {
  const headers = headersInRow(rowCells, columns).filter(({ cells }) => cells.size >= minimum);
  return headers.reduce<HeaderRow<C> | null>(
    (best, header) => (header.cells.size > (best?.cells.size ?? 0) ? header : best),
    null,
  );
}

/** The first header with the most columns in an area of the sheet. */
export function findHeader<C extends string>(
  cells: SheetCells,
  area: Area,
  columns: Vocabulary<C>,
  minimum: number,
): HeaderRow<C> | null {
  let best: HeaderRow<C> | null = null;
  for (const row of rowsOf(area)) {
    const header = headerInRow(cellsOfRow(cells, row, area), columns, minimum);
    if (header !== null && header.cells.size > (best?.cells.size ?? 0)) {
      best = header;
    }
  }
  return best;
}

/**
 * The columns a header spans: its merged area plus the blank columns up to the next filled cell, which belong to it
 * where merges are unknown.
 * @param last whether this is the table's last header: it then does not claim the blank columns after it
 */
export function spanOfHeader(cells: SheetCells, header: SheetCell, last: boolean): ColumnSpan {
  const { left, right } = header.area;
  if (cells.at({ row: header.row, column: right + 1 }).address === header.address) {
    // One column of a heading that is merged over several.
    return { left, right };
  }
  const next = cells.row(header.row).find(({ column }) => column > right);
  return { left, right: last || next === undefined ? right : next.column - 1 };
}

/** The columns of a header row, with further headers (序号, 备注 …) that adjoin the known ones. */
export function spanOfTable(
  cells: SheetCells,
  area: Area,
  known: readonly SheetCell[],
): ColumnSpan {
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

/**
 * The cell of a field in a row: the first filled one under the header, else the first.
 * A cell that reaches in from a column further left belongs to that column.
 * @param reach the first column under the same heading, where that is split
 */
export function cellUnder(
  cells: SheetCells,
  row: number,
  span: ColumnSpan,
  reach: number = span.left,
): SheetCell | null {
  let first: SheetCell | null = null;
  for (let column = span.left; column <= span.right; column += 1) {
    const cell = cells.at({ row, column });
    if (cell.column < reach) {
      continue;
    }
    if (cell.isFilled) {
      return cell;
    }
    first ??= cell;
  }
  return first;
}
