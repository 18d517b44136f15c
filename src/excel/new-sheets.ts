import { freeSheetName } from "../sheet/free-sheet-name";
import { ExcelProblem } from "./excel-problem";

/**
 * Names under which sheets can be added: the wanted ones, with a number if there is such a sheet. One round trip.
 * @throws ExcelProblem `workbook-protected` when the structure of the workbook is protected
 */
export async function freeSheetNames(
  context: Excel.RequestContext,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) {
    throw new ExcelProblem("workbook-protected");
  }
  const taken = worksheets.items.map(({ name }) => name);
  return wanted.reduce<readonly string[]>(
    (names, name) => [...names, freeSheetName(name, [...taken, ...names])],
    [],
  );
}

/**
 * Removes added sheets after Excel has refused what was to be written on them. They are identified by their ids, read
 * in a round trip of their own: by now other sheets may have their names. A sheet that Excel refuses to delete stays.
 */
export async function removeAdded(
  context: Excel.RequestContext,
  added: readonly Excel.Worksheet[],
): Promise<void> {
  try {
    const standing = added.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id));
    await context.sync();
    standing
      .filter(({ isNullObject }) => !isNullObject)
      .forEach((sheet) => {
        sheet.delete();
      });
    await context.sync();
  } catch {
    // The first problem is the one to report.
  }
}
