import { ExcelProblem, toExcelProblem } from "./excel-problem";
import { requestCells } from "./sheet-request";

/** Rows of a sheet. */
interface Rows {
  readonly top: number;
  readonly count: number;
}

/**
 * Reads the cells of an area in as few bands of rows as Excel can transfer: 5 MB at once on the web.
 * @param area whose indexes and counts are loaded
 * @returns the bands from top to bottom
 * @throws ExcelProblem `too-large` when a single row is more than that
 */
export async function readInBands(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, rowCount, columnIndex, columnCount }: Excel.Range,
): Promise<readonly Excel.Range[]> {
  const read = async ({ top, count }: Rows): Promise<readonly Excel.Range[]> => {
    const band = sheet.getRangeByIndexes(top, columnIndex, count, columnCount);
    requestCells(band);
    try {
      await context.sync();
      return [band];
    } catch (error) {
      if (count === 1 || !isTooLarge(error)) {
        throw error;
      }
      const upper = Math.ceil(count / 2);
      return [
        ...(await read({ top, count: upper })),
        ...(await read({ top: top + upper, count: count - upper })),
      ];
    }
  };
  return read({ top: rowIndex, count: rowCount });
}

function isTooLarge(error: unknown): boolean {
  const problem = toExcelProblem(error);
  return problem instanceof ExcelProblem && problem.code === "too-large";
}
