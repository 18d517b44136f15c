import { toArea, type Area } from "../sheet/address";
import type { CellValue, SheetPicture } from "../sheet/sheet-picture";

/** The part of a sheet that is read: no declaration is larger. */
const WINDOW = "A1:CV2000";

/** The data requested of one sheet, except the contents of its cells; readable after the next `context.sync()`. */
export interface SheetRequest {
  readonly sheet: Excel.Worksheet;
  /** The range of all cells with values; formats alone do not extend it. A1 on an empty sheet. */
  readonly used: Excel.Range;
  /** The range of all cells with values or formats. */
  readonly formatted: Excel.Range;
  /** From A1 to the last used cell, or to the end of the window. */
  readonly examined: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Requests everything the reader needs to know of a sheet of unknown size, except what `requestCells` requests. */
export function requestSheet(sheet: Excel.Worksheet): SheetRequest {
  const used = sheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const formatted = sheet.getUsedRange();
  formatted.load("rowIndex,columnIndex,rowCount,columnCount");
  const examined = used
    .getBoundingRect(sheet.getRange("A1"))
    .getIntersection(sheet.getRange(WINDOW));
  examined.load("rowIndex,columnIndex,rowCount,columnCount");
  const merged = examined.getMergedAreasOrNullObject();
  loadAreas(merged);
  return {
    sheet,
    used,
    formatted,
    examined,
    merged,
    rows: examined.getRowProperties({ rowHidden: true }),
    columns: examined.getColumnProperties({ columnHidden: true }),
  };
}

/** Requests the contents of the cells of a range. */
export function requestCells(range: Excel.Range): void {
  range.load("values,text,formulas,numberFormat");
}

/**
 * The answer to a request as plain data.
 * @param bands the examined cells, from top to bottom, in as many parts as Excel had to transfer
 */
export function toPicture(request: SheetRequest, bands: readonly Excel.Range[]): SheetPicture {
  const { sheet, used, formatted, examined, merged, rows, columns } = request;
  const values: readonly unknown[][] = bands.flatMap((band) => band.values);
  const formulas = bands
    .flatMap((band) => band.formulas)
    .map((row, r) => row.map((formula: unknown, c) => toFormula(formula, values[r]?.[c])));
  const usedArea = areaOf(used);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    origin: { row: examined.rowIndex, column: examined.columnIndex },
    rowCount: examined.rowCount,
    columnCount: examined.columnCount,
    values: values.map((row, r) =>
      row.map((value: unknown, c) => toValue(value, formulas[r]?.[c] !== null)),
    ),
    texts: bands.flatMap((band) => band.text),
    formulas,
    numberFormats: bands.flatMap((band) => band.numberFormat).map((row) => row.map(String)),
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    hiddenRows: hiddenIndexes(
      examined.rowIndex,
      rows.value.map(({ rowHidden }) => rowHidden),
    ),
    hiddenColumns: hiddenIndexes(
      examined.columnIndex,
      columns.value.map(({ columnHidden }) => columnHidden),
    ),
    usedArea: reachesBeyondWindow(usedArea) ? usedArea : null,
    formattedArea: areaOf(formatted),
  };
}

function reachesBeyondWindow({ bottom, right }: Area): boolean {
  const window = toArea(WINDOW);
  return bottom > window.bottom || right > window.right;
}

/** `Range.formulas` repeats the constant of a cell without a formula, and a text may begin with `=`. */
function toFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? formula
    : null;
}

/** `Range.values` gives an empty text for an empty cell. */
function toValue(value: unknown, isFormula: boolean): CellValue {
  if (typeof value === "string") {
    return value === "" && !isFormula ? null : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** Requests what `areaOf` needs of each of several areas. */
export function loadAreas(several: Excel.RangeAreas): void {
  several.load(
    "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
  );
}

/** The area of a range whose indexes and counts are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function hiddenIndexes(first: number, hidden: readonly (boolean | undefined)[]): number[] {
  return hidden.flatMap((isHidden, index) => (isHidden === true ? [first + index] : []));
}
