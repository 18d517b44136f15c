import type { IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { Area } from "../../../sheet/address";
import { putCell, writeFormats, type CellWrites } from "./cell-writes";
import { isEntireColumn, isEntireRow } from "./grid";
import { spanOf, type Axis, type Span } from "./line-change";
import { runMutation } from "./run-mutation";
import type { Sheet } from "./sheet";

/** What an entire row or column, or a cell, has of its own apart from content and size. */
interface Format {
  readonly s?: Nullable<IStyleData | string>;
  readonly custom?: Nullable<Readonly<Record<string, unknown>>>;
}

/** Changes a format: what a row, a column or a cell has for what it had. */
type FormatChange = (format: Format) => Format;

/**
 * Changes the format of entire rows or columns: of the lines themselves, and of the cells in them that have one of
 * their own. The engine would store every single cell.
 */
export function changeLineFormats(sheet: Sheet, area: Area, change: FormatChange): void {
  const writes: CellWrites = {};
  const put = (row: number, column: number, format: Format): void => {
    const { s, custom } = change(format);
    putCell(writes, row, column, { ...(s && { s }), ...(custom && { custom: { ...custom } }) });
  };
  sheet.forEachStored(area, (row, column, { s, custom }) => {
    if (s || custom) {
      put(row, column, { s, custom });
    }
  });
  const isWhole = isEntireColumn(area) && isEntireRow(area);
  const axis = isEntireColumn(area) ? "columns" : "rows";
  const lines = numbers(spanOf(area, axis));
  if (isWhole) {
    changeLines(sheet, "rows", linesWithFormat(sheet, "rows"), change);
  } else {
    // Where rows and columns with formats cross, the cells themselves must have what comes out.
    const others = linesWithFormat(sheet, axis === "rows" ? "columns" : "rows");
    const [rows, columns] = axis === "rows" ? [lines, others] : [others, lines];
    for (const row of rows) {
      for (const column of columns) {
        if (writes[row]?.[column] === undefined) {
          put(row, column, shownFormat(sheet, row, column));
        }
      }
    }
  }
  writeFormats(sheet, writes);
  changeLines(sheet, axis, lines, change);
}

/** What a cell without a format of its own shows: its row's, else its column's. */
function shownFormat(sheet: Sheet, row: number, column: number): Format {
  const own = lineFormat(sheet, "rows", row);
  const below = lineFormat(sheet, "columns", column);
  return { s: own.s ?? below.s, custom: own.custom ?? below.custom };
}

/**
 * Gives cells the format that their row or column shows in them, before a part of it is changed: a cell's own format
 * stands alone.
 */
export function takeOverLineFormats(sheet: Sheet, area: Area): void {
  const writes: CellWrites = {};
  const matrix = sheet.data.getCellMatrix();
  const within = (axis: Axis): number[] => {
    const { first, last } = spanOf(area, axis);
    return linesWithFormat(sheet, axis).filter((line) => line >= first && line <= last);
  };
  const put = (row: number, column: number): void => {
    const { s } = shownFormat(sheet, row, column);
    if (s && !matrix.getValue(row, column)?.s) {
      putCell(writes, row, column, { s: styleOf(sheet, s) });
    }
  };
  for (const row of within("rows")) {
    numbers(spanOf(area, "columns")).forEach((column) => {
      put(row, column);
    });
  }
  for (const column of within("columns")) {
    numbers(spanOf(area, "rows")).forEach((row) => {
      put(row, column);
    });
  }
  writeFormats(sheet, writes);
}

/** A style written out, which the engine may keep under an id. */
export function styleOf(sheet: Sheet, style: Format["s"]): IStyleData {
  return { ...sheet.book.workbook.getWorkbook().getStyles().get(style) };
}

function numbers({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function changeLines(
  sheet: Sheet,
  axis: Axis,
  lines: readonly number[],
  change: FormatChange,
): void {
  const data = Object.fromEntries(
    lines.map((line) => [line, change(lineFormat(sheet, axis, line))]),
  );
  if (axis === "rows") {
    runMutation(sheet, SetRowDataMutation.id, { rowData: data });
  } else {
    runMutation(sheet, SetColDataMutation.id, { columnData: data });
  }
}

function lineFormat(sheet: Sheet, axis: Axis, line: number): Format {
  const data =
    axis === "rows"
      ? sheet.data.getRowManager().getRow(line)
      : sheet.data.getColumnManager().getColumn(line);
  return { s: data?.s, custom: data?.custom };
}

function linesWithFormat(sheet: Sheet, axis: Axis): number[] {
  const data: Readonly<Record<number, Format>> =
    axis === "rows"
      ? sheet.data.getRowManager().getRowData()
      : sheet.data.getColumnManager().getColumnData();
  return Object.keys(data)
    .map(Number)
    .filter((line) => Boolean(data[line]?.s) || Boolean(data[line]?.custom));
}
