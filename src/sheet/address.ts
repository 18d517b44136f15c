/** A1 notation of one cell, without sheet name and dollar signs: `"B5"`. */
export type CellAddress = string;

/** A1 notation of a rectangle or of one cell: `"A1:E37"`, `"B5"`. */
export type RangeAddress = string;

/** A cell by zero-based row and column on its sheet. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; both corners belong to it. Zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a zero-based column: 0 → `"A"`, 26 → `"AA"`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of a position: `{ row: 4, column: 1 }` → `"B5"`. */
export function toAddress({ row, column }: CellPosition): CellAddress {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The position named by an A1 address; dollar signs and a sheet name in front are allowed.
 * @throws RangeError when the text is not a cell address
 */
export function toPosition(address: CellAddress): CellPosition {
  const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  const letters = match?.[1];
  const row = match?.[2];
  if (letters === undefined || row === undefined) {
    throw new RangeError(`Not a cell address: ${address}`);
  }
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  return { row: Number(row) - 1, column: column - 1 };
}

/** A1 notation of an area; a single cell is written as one address. */
export function toRangeAddress(area: Area): RangeAddress {
  const first = toAddress({ row: area.top, column: area.left });
  const last = toAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * The area named by an A1 range or cell address; a sheet name in front is allowed.
 * @throws RangeError when the text is not a range of cells (whole rows and columns are not).
 */
export function toArea(address: RangeAddress): Area {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [first = "", last = first] = local.split(":");
  const a = toPosition(first);
  const b = toPosition(last);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** Whether the position lies in the area. */
export function contains(area: Area, { row, column }: CellPosition): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two areas have a cell in common. */
export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Sheet order: by row, then by column. */
export function compareAddresses(a: CellAddress, b: CellAddress): number {
  const first = toPosition(a);
  const second = toPosition(b);
  return first.row - second.row || first.column - second.column;
}
