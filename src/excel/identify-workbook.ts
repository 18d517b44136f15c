import { ExcelProblem } from "./excel-problem";
import { runExcel } from "./run-excel";

/**
 * Identifies the open workbook among all open ones: its address, or its name until it is saved; empty while Excel
 * cannot say. “Save as” changes it.
 */
export async function identifyWorkbook(): Promise<string> {
  return (await fileAddress()) || (await workbookName());
}

/** Read every time: `document.url` keeps the value it had when the page was loaded (office-js#1507). */
function fileAddress(): Promise<string> {
  return new Promise((resolve) => {
    Office.context.document.getFilePropertiesAsync(({ status, value }) => {
      // It fails where a workbook has not been saved (office-js#3509).
      resolve(status === Office.AsyncResultStatus.Succeeded ? value.url : "");
    });
  });
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
