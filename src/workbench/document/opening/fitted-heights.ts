import {
  BooleanNumber,
  WrapStrategy,
  type ICellData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";

/** What heights depend on; sizes in pixels. */
export interface FittedSheet {
  readonly cellData: IWorksheetData["cellData"];
  readonly mergeData: readonly IRange[];
  readonly rowData: IWorksheetData["rowData"];
  readonly defaultRowHeight: number;
  readonly styleOf: (cell: ICellData) => IStyleData;
  readonly columnWidth: (column: number) => number;
}

const DEFAULT_FONT_POINTS = 11;
const PIXELS_PER_POINT = 4 / 3;
const LINE_SPACING = 1.35;
/** Room that a cell keeps free beside and above its text. */
const PADDING = { across: 6, down: 4 } as const;
/** No row of Excel is higher than 409.5 points. */
const HIGHEST = 546;
/** Width of a letter of a Latin text in parts of its font's size; a Chinese one is as wide as it is high. */
const LATIN_WIDTH = 0.55;

/**
 * Heights for the rows whose height the file leaves open, so that wrapped texts can be read. Excel measures such rows
 * when it opens a file; this estimates. Unlike Excel it also looks at cells merged within their row, as most of the form's
 * long texts are.
 */
export function fittedHeights(sheet: FittedSheet): Record<number, Partial<IRowData>> {
  const fitted: Record<number, Partial<IRowData>> = {};
  const merges = new Map(
    sheet.mergeData.map((merge) => [`${merge.startRow},${merge.startColumn}`, merge]),
  );
  for (const row of Object.keys(sheet.cellData).map(Number)) {
    if (sheet.rowData[row]?.h !== undefined) {
      continue;
    }
    const line = sheet.cellData[row] ?? {};
    const heights = Object.keys(line).map((key) => {
      const column = Number(key);
      const cell = line[column];
      return cell ? cellHeight(sheet, cell, column, merges.get(`${row},${column}`)) : 0;
    });
    const height = Math.min(Math.ceil(Math.max(0, ...heights)), HIGHEST);
    if (height > sheet.defaultRowHeight) {
      // Left to fit itself, the grid would cut off the texts in merged cells.
      fitted[row] = { ...sheet.rowData[row], h: height, ia: BooleanNumber.FALSE };
    }
  }
  return fitted;
}

function cellHeight(
  sheet: FittedSheet,
  cell: ICellData,
  column: number,
  merge: IRange | undefined,
): number {
  const spansRows = merge !== undefined && merge.endRow > merge.startRow;
  if (spansRows || cell.v === undefined || cell.v === null || cell.v === "") {
    return 0;
  }
  const style = sheet.styleOf(cell);
  const font = (style.fs ?? DEFAULT_FONT_POINTS) * PIXELS_PER_POINT;
  const lines = style.tb === WrapStrategy.WRAP ? wrappedLines(sheet, cell, column, merge, font) : 1;
  return lines * font * LINE_SPACING + PADDING.down;
}

function wrappedLines(
  sheet: FittedSheet,
  cell: ICellData,
  column: number,
  merge: IRange | undefined,
  font: number,
): number {
  let width = -PADDING.across;
  for (let covered = column; covered <= (merge?.endColumn ?? column); covered++) {
    width += sheet.columnWidth(covered);
  }
  return String(cell.v)
    .split("\n")
    .reduce((lines, text) => {
      return lines + Math.max(1, Math.ceil((textWidth(text) * font) / Math.max(width, font)));
    }, 0);
}

/** Width of a text in parts of its font's size. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    width += letter < "\u1100" ? LATIN_WIDTH : 1;
  }
  return width;
}
