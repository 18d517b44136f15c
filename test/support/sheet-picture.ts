import { toArea, toPosition } from "../../src/sheet/address";
import type { Area, CellAddress, RangeAddress } from "../../src/sheet/address";
import type { CellValue, SheetPicture, WorkbookPicture } from "../../src/sheet/sheet-picture";

/** A sheet in few words. Everything but `rows` may be left out. */
export interface SheetDescription {
  readonly name?: string;
  /** Values row by row; a row may be shorter than the others. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The position of the first value; default: A1. */
  readonly at?: CellAddress;
  /** Merged areas in A1 notation; null for a source without information about them. */
  readonly merges?: readonly RangeAddress[] | null;
  /** Formulas by cell, with their `=`; the value beside it is the stored result. */
  readonly formulas?: Readonly<Record<CellAddress, string>>;
  readonly numberFormats?: Readonly<Record<CellAddress, string>>;
  /** What a cell shows, if that differs from its value. */
  readonly texts?: Readonly<Record<CellAddress, string>>;
  readonly visibility?: SheetPicture["visibility"];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly usedArea?: RangeAddress;
  readonly formattedArea?: RangeAddress;
}

/** The picture that the description stands for. */
export function sheetPicture(description: SheetDescription): SheetPicture {
  const { rows, merges = [] } = description;
  const origin = toPosition(description.at ?? "A1");
  const rowCount = rows.length;
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  const formulas = byPosition(description.formulas);
  const numberFormats = byPosition(description.numberFormats);
  const texts = byPosition(description.texts);

  function grid<T>(cell: (value: CellValue, key: string) => T): T[][] {
    return rows.map((row, r) =>
      Array.from({ length: columnCount }, (_, c) =>
        cell(row[c] ?? null, positionKey(origin.row + r, origin.column + c)),
      ),
    );
  }

  return {
    name: description.name ?? "申报表",
    visibility: description.visibility ?? "Visible",
    origin,
    rowCount,
    columnCount,
    values: grid((value) => value),
    texts: grid((value, key) => texts.get(key) ?? shown(value)),
    formulas: grid((_, key) => formulas.get(key) ?? null),
    numberFormats: grid((_, key) => numberFormats.get(key) ?? "General"),
    merges: merges?.map(toArea) ?? null,
    hiddenRows: description.hiddenRows ?? [],
    hiddenColumns: description.hiddenColumns ?? [],
    usedArea: areaOf(description.usedArea),
    formattedArea: areaOf(description.formattedArea),
  };
}

/** A workbook of these sheets. */
export function workbookPicture(
  sheets: readonly SheetPicture[],
  fileName: string | null = null,
): WorkbookPicture {
  return { fileName, sheets };
}

function areaOf(address: RangeAddress | undefined): Area | null {
  return address === undefined ? null : toArea(address);
}

function shown(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

function byPosition<T>(
  record: Readonly<Record<CellAddress, T>> | undefined,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(record ?? {}).map(([address, entry]) => {
      const { row, column } = toPosition(address);
      return [positionKey(row, column), entry];
    }),
  );
}

function positionKey(row: number, column: number): string {
  return `${row},${column}`;
}
