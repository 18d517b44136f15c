import { ExcelProblem, toExcelProblem } from "./excel-problem";

/** The oldest Excel that can report its merged areas: Office 2021. */
const FLOOR = "1.13";

/**
 * `Excel.run`, with Excel's errors thrown as `ExcelProblem`. Errors that are not Excel's pass through.
 * @param within the context of an object the batch works on, such as a handler to be removed; default: a new one
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  within?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  requireExcel();
  try {
    return await (within === undefined ? Excel.run(batch) : Excel.run(within, batch));
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
