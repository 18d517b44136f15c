import type { Area } from "../../sheet/address";
import type { OwnSheet } from "../sheetjs/sheetjs-sheet";
import { CellWindow, type WindowSize } from "../sheet-part/cell-window";
import { SHEET_SIZE } from "../../sheet/sheet-size";
import type { PlacedCell } from "../sheet-part/placed-cell";
import { forEachChild } from "../xml/read-elements";
import type { XmlCursor } from "../xml/xml-cursor";
import { readTableCell } from "./table-cell";

/** A cell whose one element stands for several cells side by side. */
interface RepeatedCell extends PlacedCell {
  readonly count: number;
}

/** Elements that only hold rows or columns together. */
const GROUPS: readonly string[] = [
  "table-row-group",
  "table-header-rows",
  "table-rows",
  "table-column-group",
  "table-header-columns",
  "table-columns",
];

/** Reads the table at whose opening a cursor stands. However often one row or cell is to be repeated, the window is filled once. */
export function readTable(cursor: XmlCursor, size: WindowSize): OwnSheet {
  const reader = new TableReader(size);
  reader.read(cursor);
  return reader;
}

class TableReader implements OwnSheet {
  readonly cells: CellWindow<PlacedCell>;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly merges: Area[] = [];
  private row = 0;
  private column = 0;

  constructor(size: WindowSize) {
    this.cells = new CellWindow(size);
  }

  read(cursor: XmlCursor): void {
    forEachChild(cursor, (element) => {
      if (GROUPS.includes(element)) {
        this.read(cursor);
      } else if (element === "table-column") {
        this.readColumn(cursor);
      } else if (element === "table-row" && this.row < SHEET_SIZE.rows) {
        this.readRow(cursor);
      }
    });
  }

  private readColumn(cursor: XmlCursor): void {
    const end =
      this.column + repeats(cursor, "number-columns-repeated", SHEET_SIZE.columns - this.column);
    if (isHidden(cursor)) {
      addRange(this.hiddenColumns, this.column, end);
    }
    this.column = end;
  }

  private readRow(cursor: XmlCursor): void {
    const end = this.row + repeats(cursor, "number-rows-repeated", SHEET_SIZE.rows - this.row);
    if (isHidden(cursor)) {
      addRange(this.hiddenRows, this.row, end);
    }
    this.fill(this.readCells(cursor), end);
    this.row = end;
  }

  private readCells(cursor: XmlCursor): readonly RepeatedCell[] {
    const cells: RepeatedCell[] = [];
    let column = 0;
    forEachChild(cursor, () => {
      const count = repeats(cursor, "number-columns-repeated", SHEET_SIZE.columns - column);
      this.takeSpan(cursor, column);
      const cell = count === 0 ? null : readTableCell(cursor);
      if (cell !== null) {
        cells.push({ column, count, cell });
      }
      column += count;
    });
    return cells;
  }

  private takeSpan(cursor: XmlCursor, left: number): void {
    const rows = Number(cursor.attribute("number-rows-spanned") ?? 1);
    const columns = Number(cursor.attribute("number-columns-spanned") ?? 1);
    if (rows > 1 || columns > 1) {
      const bottom = Math.min(this.row + rows, SHEET_SIZE.rows) - 1;
      const right = Math.min(left + columns, SHEET_SIZE.columns) - 1;
      this.merges.push({ top: this.row, left, bottom, right });
    }
  }

  /** Puts cells into each of the rows that they stand for. */
  private fill(repeated: readonly RepeatedCell[], end: number): void {
    for (const { column: first, count, cell } of repeated) {
      const last = first + count - 1;
      this.cells.extend(this.row, first);
      this.cells.extend(end - 1, last);
      for (let row = this.row; row < end && this.cells.mayHold(row, first); row++) {
        for (let column = first; column <= last && this.cells.mayHold(row, column); column++) {
          this.cells.keep(row, column, { column, cell });
        }
      }
    }
  }
}

function repeats(cursor: XmlCursor, attribute: string, most: number): number {
  const count = Number(cursor.attribute(attribute) ?? 1);
  return Math.min(Number.isInteger(count) && count > 0 ? count : 1, most);
}

function isHidden(cursor: XmlCursor): boolean {
  const visibility = cursor.attribute("visibility");
  return visibility === "collapse" || visibility === "filter";
}

function addRange(set: Set<number>, first: number, end: number): void {
  for (let index = first; index < end; index++) {
    set.add(index);
  }
}
