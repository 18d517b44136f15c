import type { Area, CellPosition } from "../../sheet/address";
import type { OwnSheet } from "../sheetjs/sheetjs-sheet";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { enterRoot, forEachChild } from "../xml/read-elements";
import { isTrue } from "../xml/is-true";
import { XmlCursor } from "../xml/xml-cursor";
import { areaOfReference } from "./area-of-reference";
import { cellObject, type CellContext } from "./cell-object";
import { CellWindow, type WindowSize } from "./cell-window";
import { SHEET_SIZE } from "../../sheet/sheet-size";
import type { PlacedCell } from "./placed-cell";
import { SharedFormulas } from "./shared-formulas";
import { cellPlace, readCellElement, type CellElement } from "./cell-element";

/** What the workbook says about the cells of a sheet, and how much of it is read. */
export interface SheetContext extends CellContext {
  /** null for every cell, and for nothing but cells. */
  readonly size: WindowSize | null;
}

/**
 * Reads a worksheet part.
 * @throws UnreadableWorkbook `damaged` when it is not one that Excel could have written.
 */
export function readSheetPart(xml: string, context: SheetContext): OwnSheet {
  const { size } = context;
  const cells = new CellWindow<PlacedCell>(size ?? SHEET_SIZE);
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: Area[] = [];
  const cursor = new XmlCursor(xml);
  if (enterRoot(cursor) !== "worksheet") {
    throw new UnreadableWorkbook("damaged");
  }
  forEachChild(cursor, (element) => {
    if (element === "sheetData") {
      readRows(cursor, cells, hiddenRows, context);
    } else if (element === "cols" && size !== null) {
      readColumns(cursor, hiddenColumns);
    } else if (element === "mergeCells" && size !== null) {
      forEachChild(cursor, () => {
        merges.push(areaOfReference(cursor.attribute("ref")));
      });
    }
  });
  return { cells, hiddenRows, hiddenColumns, merges };
}

function readRows(
  cursor: XmlCursor,
  cells: CellWindow<PlacedCell>,
  hiddenRows: Set<number>,
  context: SheetContext,
): void {
  const formulas = new SharedFormulas();
  let row = -1;
  forEachChild(cursor, (element) => {
    if (element === "row") {
      row = lineIndex(cursor.attribute("r"), row + 1, SHEET_SIZE.rows);
      if (isTrue(cursor.attribute("hidden"))) {
        hiddenRows.add(row);
      }
      readCells(cursor, row, cells, formulas, context);
    }
  });
}

function readCells(
  cursor: XmlCursor,
  currentRow: number,
  cells: CellWindow<PlacedCell>,
  formulas: SharedFormulas,
  context: SheetContext,
): void {
  let column = -1;
  forEachChild(cursor, (element) => {
    if (element !== "c") {
      return;
    }
    const place = cellPlace(cursor.attribute("r"));
    const row = place?.row ?? currentRow;
    column = place?.column ?? lineIndex(undefined, column + 1, SHEET_SIZE.columns);
    if (cells.mayHold(row, column) || cells.isNews(row, column)) {
      takeCell(readCellElement(cursor), { row, column }, cells, formulas, context);
    }
  });
}

function takeCell(
  cell: CellElement,
  { row, column }: CellPosition,
  cells: CellWindow<PlacedCell>,
  formulas: SharedFormulas,
  context: SheetContext,
): void {
  const object = cellObject(cell, formulas.textOf(cell.formula, { row, column }), context);
  const isBlank = object.t === "z" && object.f === undefined;
  if (!isBlank) {
    cells.extend(row, column);
  } else if (cell.style > 0) {
    cells.extendFormats(row, column);
  }
  if ((!isBlank || cell.style > 0) && cells.mayHold(row, column)) {
    cells.keep(row, column, { column, cell: object });
  }
}

function readColumns(cursor: XmlCursor, hiddenColumns: Set<number>): void {
  forEachChild(cursor, () => {
    if (isTrue(cursor.attribute("hidden"))) {
      const end = Math.min(Number(cursor.attribute("max")), SHEET_SIZE.columns);
      for (let column = Number(cursor.attribute("min")); column <= end; column++) {
        hiddenColumns.add(column - 1);
      }
    }
  });
}

/** Zero-based index of a row or column by its number, or else where it stands. */
function lineIndex(number: string | undefined, following: number, count: number): number {
  const index = number === undefined ? following : Number(number) - 1;
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new UnreadableWorkbook("damaged");
  }
  return index;
}
