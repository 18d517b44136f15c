import type { WorkbookPicture } from "../sheet/sheet-picture";
import { readSheets } from "./read-sheets";
import { runExcel } from "./run-excel";
import { requestSheets } from "./sheet-list";

/** The open workbook as plain data, and its active sheet. */
export interface OpenWorkbook {
  readonly workbook: WorkbookPicture;
  /** Name of the active sheet. */
  readonly activeSheet: string;
}

/**
 * Reads every sheet of the open workbook. Two round trips; nothing is written.
 * @throws ExcelProblem
 */
export function readOpenWorkbook(): Promise<OpenWorkbook> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const sheets = requestSheets(context);
    const active = sheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    const readings = await readSheets(context, sheets.items);
    return {
      workbook: { fileName: workbook.name, sheets: readings.map(({ picture }) => picture) },
      activeSheet: active.name,
    };
  });
}
