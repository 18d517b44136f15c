import { runExcel } from "./run-excel";

/** A change of the content of cells. */
export interface ContentChange {
  readonly sheetId: string;
  /** Excel before ExcelApi 1.14 does not tell the add-in's own changes from the user's. */
  readonly by: "user" | "add-in" | "co-author";
}

/**
 * Calls back whenever the content of a cell has changed, on whichever sheet and by whomever.
 * Formats are no content, so our own marks do not call back.
 * @returns What ends the watch.
 * @throws ExcelProblem
 */
export async function watchChanges(
  onChange: (change: ContentChange) => void,
): Promise<() => Promise<void>> {
  const handler = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onChanged.add((event) => {
      onChange({ sheetId: event.worksheetId, by: changerOf(event) });
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return () =>
    runExcel(async (context) => {
      handler.remove();
      await context.sync();
    }, handler.context);
}

function changerOf({
  source,
  triggerSource,
}: Pick<Excel.WorksheetChangedEventArgs, "source" | "triggerSource">): ContentChange["by"] {
  if (source === "Remote") {
    return "co-author";
  }
  return triggerSource === "ThisLocalAddin" ? "add-in" : "user";
}
