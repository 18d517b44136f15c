import type {
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";

type SheetSnapshot = Partial<IWorksheetData>;

/** Calls back for every cell of a sheet's snapshot. */
export function forEachCell(
  sheet: SheetSnapshot,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const { cellData = {} } = sheet;
  for (const row of Object.keys(cellData).map(Number)) {
    for (const column of Object.keys(cellData[row] ?? {}).map(Number)) {
      const cell = cellAt(sheet, row, column);
      if (cell !== undefined) {
        visit(row, column, cell);
      }
    }
  }
}

/** The cell at a place; undefined where nothing is stored. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): ICellData | undefined {
  return sheet.cellData?.[row]?.[column] ?? undefined;
}

const NO_STYLE: IStyleData = {};

/** The style of a cell, which may be written out or kept under an id. */
function styleOf(book: IWorkbookData, cell: ICellData | undefined): IStyleData {
  const style = cell?.s;
  return (typeof style === "string" ? book.styles[style] : style) ?? NO_STYLE;
}

/** How a cell looks, and how it is protected once its sheet is. */
export interface CellFormat {
  readonly style: IStyleData;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A sheet of a workbook's snapshot. */
export interface SheetOfBook {
  readonly book: IWorkbookData;
  readonly sheet: SheetSnapshot;
}

/** The format of a cell; what it does not say about its lock its row says, else its column. */
export function formatAt({ book, sheet }: SheetOfBook, row: number, column: number): CellFormat {
  const cell = cellAt(sheet, row, column);
  const words = [cell?.custom, sheet.rowData?.[row]?.custom, sheet.columnData?.[column]?.custom];
  return {
    style: styleOf(book, cell),
    locked: words.find((custom) => typeof custom?.locked === "boolean")?.locked !== false,
    formulaHidden: cell?.custom?.formulaHidden === true,
  };
}

/** A text by which equal formats can be known. */
export function formatKey({ style, locked, formulaHidden }: CellFormat): string {
  return `${keyOf(style)} ${locked} ${formulaHidden}`;
}

/** A text by which equal data can be known: keys in order, and nothing that says nothing. */
export function keyOf(data: unknown): string {
  return JSON.stringify(canonical(data) ?? null);
}

function canonical(data: unknown): unknown {
  if (Array.isArray(data)) {
    return data.length === 0 ? undefined : data.map(canonical);
  }
  if (typeof data !== "object" || data === null) {
    return data;
  }
  const entries = Object.entries(data)
    .map(([key, value]: [string, unknown]) => [key, canonical(value)] as const)
    .filter(([, value]) => isPresent(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function isPresent<T>(value: Nullable<T>): value is T {
  return value !== null && value !== undefined;
}
