import { toAddress, toArea, toPosition, toRangeAddress } from "../../../src/sheet/address";
import type { Area, CellAddress, CellPosition } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet-picture";
import type { SheetSpec } from "./variant";

/**
 * A sheet as a drawing: a line for each row from 1 on, `|` between its cells from A on.
 *
 *     12.50      a number
 *     '12.50     the text
 *     =A1+A2→3   a formula with its stored result; nothing behind the arrow: without
 *     <          merged with the cell on the left;  << likewise, to the last column of the sheet
 *     ^          merged with the cell above
 *     ⏎ ␣        a line break, a blank at the edge of a text
 */
export function drawnSheet(
  name: string,
  drawing: string,
  more: Partial<Omit<SheetSpec, "name" | "rows">> = {},
): SheetSpec {
  const cells = drawing
    .replace(/^\n|\n[ ]*$/g, "")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(...cells.map((row) => row.length));
  const marks = cells.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? (row.at(-1) === "<<" ? "<" : "")),
  );
  return {
    name,
    visibility: "Visible",
    rows: marks.map((row) => row.map(valueOf)),
    merges: mergesOf(marks),
    formulas: formulasOf(marks),
    numberFormats: {},
    hiddenRows: [],
    hiddenColumns: [],
    comments: {},
    isProtected: false,
    formatted: null,
    ...more,
  };
}

/** The sheet with other values in some cells, which may lie outside; null empties one. */
export function withCells(
  sheet: SheetSpec,
  changes: Readonly<Record<CellAddress, CellValue>>,
): SheetSpec {
  const positions = Object.keys(changes).map(toPosition);
  const height = Math.max(sheet.rows.length, ...positions.map(({ row }) => row + 1));
  const width = Math.max(sheet.rows[0]?.length ?? 0, ...positions.map(({ column }) => column + 1));
  return {
    ...sheet,
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => {
        const changed = changes[toAddress({ row, column })];
        return changed === undefined ? (sheet.rows[row]?.[column] ?? null) : changed;
      }),
    ),
  };
}

/** The sheet without merged areas: their content stays in the first cell. */
export function withoutMerges(sheet: SheetSpec): SheetSpec {
  return { ...sheet, merges: [] };
}

/**
 * The content of a cell.
 * @throws RangeError outside the sheet
 */
export function valueAt({ name, rows }: SheetSpec, address: CellAddress): CellValue {
  const { row, column } = toPosition(address);
  const value = rows[row]?.[column];
  if (value === undefined) {
    throw new RangeError(`${address} is not on ${name}`);
  }
  return value;
}

function valueOf(mark: string): CellValue {
  const text = mark.startsWith("=") ? (mark.split("→")[1] ?? mark) : mark;
  if (text === "" || text === "<" || text === "<<" || text === "^") {
    return null;
  }
  return /^-?\d+(\.\d+)?$/.test(text)
    ? Number(text)
    : text.replace(/^'/, "").replaceAll("⏎", "\n").replaceAll("␣", " ");
}

function formulasOf(marks: readonly (readonly string[])[]): Readonly<Record<CellAddress, string>> {
  return Object.fromEntries(
    marks.flatMap((row, r) =>
      row.flatMap((mark, c) => {
        const formula = /^(=.+)→/.exec(mark)?.[1];
        return formula === undefined ? [] : [[toAddress({ row: r, column: c }), formula] as const];
      }),
    ),
  );
}

/** For every merged cell the first cell of its area. */
function mergesOf(marks: readonly (readonly string[])[]): readonly string[] {
  const areas = new Map<CellAddress, Area>();
  marks.forEach((row, r) => {
    row.forEach((_, c) => {
      const first = toAddress(firstOf(marks, { row: r, column: c }));
      const { top, left, right } = areas.get(first) ?? toArea(first);
      areas.set(first, { top, left, bottom: r, right: Math.max(right, c) });
    });
  });
  return [...areas.values()].map(toRangeAddress).filter((area) => area.includes(":"));
}

function firstOf(
  marks: readonly (readonly string[])[],
  { row, column }: CellPosition,
): CellPosition {
  switch (marks[row]?.[column]) {
    case "<":
    case "<<":
      return firstOf(marks, { row, column: column - 1 });
    case "^":
      return firstOf(marks, { row: row - 1, column });
    default:
      return { row, column };
  }
}
