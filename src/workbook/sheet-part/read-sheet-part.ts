import { toAddress, type Area, type CellPosition } from "../../sheet/address";
import type { UsedFormats } from "../package/used-formats";
import { isTrue } from "../package/workbook-part";
import { UnreadableWorkbook } from "../unreadable-workbook";
import { enterRoot, forEachChild } from "../xml/read-elements";
import { XmlCursor } from "../xml/xml-cursor";
import { areaOfReference } from "./area-of-reference";
import { cellMarkup, contentOf, type CellContext } from "./cell-markup";
import { CellWindow, type WindowSize } from "./cell-window";
import { EXCEL_SIZE } from "./excel-size";
import { SharedFormulas } from "./shared-formulas";
import type { ColumnSpan, SheetContents } from "./sheet-contents";
import { cellPlace, readSheetCell, type SheetCell } from "./sheet-cell";

export interface SheetContext extends CellContext {
  readonly formats: UsedFormats;
  /** null for every cell, and for nothing but cells. */
  readonly size: WindowSize | null;
}

/**
 * Reads a worksheet part, its cells as markup.
 * @throws UnreadableWorkbook `damaged` when it is not one that Excel could have written.
 */
export function readSheetPart(xml: string, context: SheetContext): SheetContents<string> {
  const { size } = context;
  const cells = new CellWindow<string>(size ?? EXCEL_SIZE);
  const hiddenRows = new Set<number>();
  const hiddenColumns: ColumnSpan[] = [];
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
  cells: CellWindow<string>,
  hiddenRows: Set<number>,
  context: SheetContext,
): void {
  const formulas = new SharedFormulas();
  let row = -1;
  forEachChild(cursor, (element) => {
    if (element === "row") {
      row = lineIndex(cursor.attribute("r"), row + 1, EXCEL_SIZE.rows);
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
  cells: CellWindow<string>,
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
    column = place?.column ?? lineIndex(undefined, column + 1, EXCEL_SIZE.columns);
    if (cells.mayHold(row, column) || cells.isNews(row, column)) {
      takeCell(readSheetCell(cursor), { row, column }, cells, formulas, context);
    }
  });
}

function takeCell(
  cell: SheetCell,
  { row, column }: CellPosition,
  cells: CellWindow<string>,
  formulas: SharedFormulas,
  context: SheetContext,
): void {
  const content = contentOf(cell, context);
  const formula = formulas.markup(cell.formula);
  const isBlank = content.value === null && formula === "";
  if (!isBlank) {
    cells.extend(row, column);
  }
  if ((!isBlank || cell.style > 0) && cells.mayHold(row, column)) {
    const style = context.formats.indexOf(cell.style);
    cells.keep(row, column, cellMarkup(toAddress({ row, column }), style, content, formula));
  }
}

function readColumns(cursor: XmlCursor, hiddenColumns: ColumnSpan[]): void {
  forEachChild(cursor, () => {
    if (isTrue(cursor.attribute("hidden"))) {
      const first = Number(cursor.attribute("min")) - 1;
      const last = Number(cursor.attribute("max")) - 1;
      hiddenColumns.push({ first, last });
    }
  });
  // More than that would overlap.
  if (hiddenColumns.length > EXCEL_SIZE.columns) {
    throw new UnreadableWorkbook("damaged");
  }
}

/** Zero-based index of a row or column by its number, or else where it stands. */
function lineIndex(number: string | undefined, following: number, count: number): number {
  const index = number === undefined ? following : Number(number) - 1;
  if (!Number.isInteger(index) || index < 0 || index >= count) {
    throw new UnreadableWorkbook("damaged");
  }
  return index;
}
