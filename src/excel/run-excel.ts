import { ExcelProblem, toExcelProblem } from "./excel-problem";

/** The oldest Excel that can tell its merged areas: Office 2021. */
const FLOOR = "1.13";

/**
 * `Excel.run`, with everything that Excel may object to thrown as `ExcelProblem`.
 * Errors that are not Excel's pass through.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  requireExcel();
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toExcelProblem(error);
  }
}

function requireExcel(): void {
  if (typeof Excel === "undefined") {
    throw new ExcelProblem("not-in-excel");
  }
  if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR)) {
    throw new ExcelProblem("too-old");
  }
}
