import type { Area, CellPosition } from "../../sheet/address";

/** Rows and columns that are looked at, and how far browsers let one cell reach. */
const ROWS = 5_000;
const COLUMNS = 500;
const LONGEST = { colspan: 1_000, rowspan: 65_534 } as const;

const SPANS = {
  colspan: /\bcolspan\s*=\s*["']?\s*(\d+)/i,
  rowspan: /\browspan\s*=\s*["']?\s*(\d+)/i,
} as const;

/**
 * A table of a page, rewritten with only the cells of each row. Where they lie is worked out here:
 * SheetJS goes through all merged areas again for every cell, and from the beginning for each that it meets.
 */
export class HtmlTable {
  readonly merges: Area[] = [];
  /** The columns in which the cells of each row lie. */
  readonly columns: number[][] = [];
  /** The last cell that was left out; null when all were looked at. */
  beyond: CellPosition | null = null;
  private readonly parts: string[] = [];
  private row = -1;
  private column = 0;
  /** For each column the first row that no cell from above reaches into. */
  private readonly free: number[] = [];
  /** Columns of the cell that is open; 0 while none is. */
  private open = 0;

  get markup(): string {
    return `<table>${this.parts.join("")}</table>`;
  }

  startRow(): void {
    this.endCell();
    this.row++;
    this.column = 0;
    if (this.row < ROWS) {
      this.columns.push([]);
      this.parts.push("<tr>");
    }
  }

  startCell(attributes: string): void {
    this.endCell();
    if (this.row < 0) {
      this.startRow();
    }
    while ((this.free[this.column] ?? 0) > this.row) {
      this.column++;
    }
    if (this.row >= ROWS || this.column >= COLUMNS) {
      this.beyond = { row: this.row, column: this.column };
      return;
    }
    this.open = Math.min(spanIn(attributes, "colspan"), COLUMNS - this.column);
    this.reach(this.row + spanIn(attributes, "rowspan"));
    this.columns[this.row]?.push(this.column);
    this.parts.push("<td>");
  }

  /** Adds markup to the cell that is open, if one is. */
  add(markup: string): void {
    if (this.open > 0) {
      this.parts.push(markup);
    }
  }

  endCell(): void {
    if (this.open > 0) {
      this.parts.push("</td>");
      this.column += this.open;
      this.open = 0;
    }
  }

  /** Marks the cells that the open one reaches into. @param end The row after them. */
  private reach(end: number): void {
    const { row: top, column: left, open } = this;
    if (open > 1 || end > top + 1) {
      this.merges.push({ top, left, bottom: end - 1, right: left + open - 1 });
    }
    for (let column = left; column < left + open; column++) {
      this.free[column] = end;
    }
  }
}

function spanIn(attributes: string, name: keyof typeof SPANS): number {
  const span = Number(SPANS[name].exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), LONGEST[name]);
}
