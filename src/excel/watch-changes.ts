import { runExcel } from "./run-excel";

/**
 * Calls back whenever the content of a cell has changed, on whichever sheet and by whomever.
 * Formats are no content, so our own marks do not call back.
 * @returns What ends the watch.
 * @throws ExcelProblem
 */
export async function watchChanges(onChange: () => void): Promise<() => Promise<void>> {
  const handler = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
