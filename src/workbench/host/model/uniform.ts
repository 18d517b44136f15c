import type { Area, CellPosition } from "../../../sheet/address";
import { cellCount } from "./grid";
import { emptyCellStyle, forEachStoredCell, type StoredCell } from "./read-cells";
import type { Sheet } from "./sheet";

/** An area of at most this many cells is looked at cell by cell. */
const SMALL = 10_000;

/** What all cells of some areas have in common in their style; null when they differ, as Excel answers for formats. */
export function uniform<T>(
  sheet: Sheet,
  areas: readonly Area[],
  read: (style: StoredCell["style"]) => T,
): T | null {
  return uniformCells(sheet, areas, ({ style }) => read(style));
}

/** What all cells of some areas have in common; null when they differ. */
export function uniformCells<T>(
  sheet: Sheet,
  areas: readonly Area[],
  read: (cell: StoredCell) => T,
): T | null {
  const values = new Set<T>();
  for (const area of areas) {
    const stored = new Set<string>();
    forEachStoredCell(sheet, area, (cell) => {
      values.add(read(cell));
      if (cellCount(area) <= SMALL) {
        stored.add(`${cell.row},${cell.column}`);
      }
    });
    const blanks = cellCount(area) <= SMALL ? cellsOf(area) : sampleCells(sheet, area);
    for (const { row, column } of blanks) {
      if (!stored.has(`${row},${column}`)) {
        values.add(read({ row, column, data: null, style: emptyCellStyle(sheet, row, column) }));
      }
    }
  }
  const [value, ...others] = values;
  return value === undefined || others.length > 0 ? null : value;
}

function cellsOf({ top, left, bottom, right }: Area): CellPosition[] {
  return lines(top, bottom).flatMap((row) => lines(left, right).map((column) => ({ row, column })));
}

/** Cells that hold nothing: for every row and column with a format of its own, and one for all others. */
function sampleCells(sheet: Sheet, area: Area): CellPosition[] {
  const rows = sampleLines(sheet.data.getRowManager().getRowData(), area.top, area.bottom);
  const columns = sampleLines(sheet.data.getColumnManager().getColumnData(), area.left, area.right);
  const matrix = sheet.data.getCellMatrix();
  return rows.flatMap((row) =>
    columns.filter((column) => !matrix.getValue(row, column)).map((column) => ({ row, column })),
  );
}

function sampleLines(data: object, first: number, last: number): number[] {
  const special = new Set(
    Object.keys(data)
      .map(Number)
      .filter((line) => line >= first && line <= last),
  );
  let plain = last;
  while (plain > first && special.has(plain)) {
    plain -= 1;
  }
  return [...special.add(plain)];
}

function lines(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
