import { runExcel } from "./run-excel";

/** A change of the content of cells. */
export interface ContentChange {
  readonly sheetId: string;
  /** Excel before ExcelApi 1.14 does not distinguish the add-in's own changes from the user's. */
  readonly by: "user" | "add-in" | "co-author";
}

/**
 * Calls back whenever the content of a cell has changed, on whichever sheet and by whomever, as long as the add-in
 * runs. Formats are not content, so our own marks do not call back.
 * @throws ExcelProblem
 */
export async function watchChanges(onChange: (change: ContentChange) => void): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      onChange({ sheetId: event.worksheetId, by: changerOf(event) });
      return Promise.resolve();
    });
    await context.sync();
  });
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
