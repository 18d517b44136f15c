import { ExcelProblem } from "./excel-problem";
import { runExcel } from "./run-excel";

/**
 * A text that tells the open workbook from others that are open too: its address, or its name while
 * it has not been saved; empty when Excel cannot tell at the moment.
 */
export async function identifyWorkbook(): Promise<string> {
  return Office.context.document.url || (await workbookName());
}

async function workbookName(): Promise<string> {
  try {
    return await runExcel(async (context) => {
      const { workbook } = context;
      workbook.load("name");
      await context.sync();
      return workbook.name;
    });
  } catch (error) {
    if (error instanceof ExcelProblem) {
      return "";
    }
    throw error;
  }
}
