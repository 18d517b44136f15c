import type { WorkbookPicture } from "../sheet/sheet-picture";
import { changeSheets, type SheetChange } from "./change-sheets";
import type { SheetMarks, UnmarkedSheet } from "./marks";
import { countCells, putMarks } from "./put-marks";
import { readSheets, type SheetReading } from "./read-sheets";
import { runExcel } from "./run-excel";
import { requestSheets } from "./sheet-list";

/** What is thought of a workbook, and which of its cells are to be marked for it. */
export interface Judgement<T> {
  readonly result: T;
  readonly marks: readonly SheetMarks[];
}

/** A workbook that was read, judged and marked. */
export interface Inspection<T> {
  readonly result: T;
  /** Number of cells that carry a mark now. */
  readonly marked: number;
  /** Sheets that could not be marked, or still carry old marks. */
  readonly unmarked: readonly UnmarkedSheet[];
}

/**
 * Reads the open workbook, lets `judge` decide, and marks its sheets in place of earlier marks.
 * Three round trips, however many sheets there are: ask which, read all, mark all.
 * @param judge Pure; called once.
 * @throws ExcelProblem
 */
export function inspectWorkbook<T>(
  judge: (workbook: WorkbookPicture) => Judgement<T>,
): Promise<Inspection<T>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const sheets = requestSheets(context);
    await context.sync();
    const readings = await readSheets(context, sheets.items);
    const { result, marks } = judge({
      fileName: workbook.name,
      sheets: readings.map(({ picture }) => picture),
    });
    const unmarked = await changeSheets(
      context,
      readings.map((reading) => toChange(reading, marks)),
    );
    const leftOut = new Set(unmarked.map(({ sheet }) => sheet));
    const marked = marks
      .filter(({ sheet }) => !leftOut.has(sheet))
      .reduce((count, sheetMarks) => count + countCells(sheetMarks), 0);
    return { result, marked, unmarked };
  });
}

function toChange(
  { sheet, picture, oldMarks }: SheetReading,
  marks: readonly SheetMarks[],
): SheetChange {
  const own = marks.filter(
    (candidate) => candidate.sheet === picture.name && countCells(candidate) > 0,
  );
  const put = () => {
    own.forEach((sheetMarks) => {
      putMarks(sheet, sheetMarks, picture.merges);
    });
  };
  return { sheet, oldMarks, put: own.length > 0 ? put : null };
}
