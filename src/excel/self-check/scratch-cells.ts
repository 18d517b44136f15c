import type { CellAddress, RangeAddress } from "../../sheet/address";
import type { SheetPicture } from "../../sheet/sheet-picture";
import { runExcel } from "../run-excel";
import { requestCells, requestSheet, toPicture } from "../sheet-request";

/** The picture of one sheet, read as a validation reads it. @throws ExcelProblem */
export function readScratch(sheetId: string): Promise<SheetPicture> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.load("name,visibility");
    const request = requestSheet(sheet);
    requestCells(request.examined);
    await context.sync();
    return toPicture(request, [request.examined]);
  });
}

/** Fills, fonts and number of conditional formats of an area as one text, to be compared. @throws ExcelProblem */
export function looksOf(sheetId: string, area: RangeAddress): Promise<string> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(area);
    const asked: readonly OfficeExtension.ClientResult<unknown>[] = [
      range.getCellProperties({
        format: {
          fill: { color: true },
          font: { color: true, bold: true, name: true, size: true },
        },
      }),
      range.conditionalFormats.getCount(),
    ];
    await context.sync();
    return JSON.stringify(asked.map(({ value }) => value));
  });
}

/**
 * Writes into a cell, waits until Excel reports the change, and empties the cell again.
 * @param patience resolves after the longest time to wait
 * @returns whether Excel has reported it
 * @throws ExcelProblem
 */
export async function hearsChange(
  sheetId: string,
  cell: CellAddress,
  patience: () => Promise<void>,
): Promise<boolean> {
  let tell = (): void => undefined;
  const reported = new Promise<boolean>((resolve) => {
    tell = () => {
      resolve(true);
    };
  });
  const handler = await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const added = sheet.onChanged.add(() => {
      tell();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  try {
    await write(sheetId, cell, "1");
    return await Promise.race([reported, patience().then(() => false)]);
  } finally {
    await emptyAndStop(sheetId, cell, handler);
  }
}

/** The cell is emptied even if Excel does not remove the handler. */
async function emptyAndStop(
  sheetId: string,
  cell: CellAddress,
  handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>,
): Promise<void> {
  try {
    await runExcel(async (context) => {
      handler.remove();
      await context.sync();
    }, handler.context);
  } finally {
    await write(sheetId, cell, "");
  }
}

function write(sheetId: string, cell: CellAddress, text: string): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRange(cell).values = [[text]];
    await context.sync();
  });
}
