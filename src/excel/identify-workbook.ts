import { ExcelProblem } from "./excel-problem";
import { runExcel } from "./run-excel";

/**
 * A text that tells the open workbook from others that are open too: its address, or its name while
 * it has not been saved; empty when Excel cannot tell at the moment. Saved as another, it is another.
 */
export async function identifyWorkbook(): Promise<string> {
  return (await fileAddress()) || (await workbookName());
}

/** Asked for each time: `document.url` stays what it was when the page began (office-js#1507). */
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
