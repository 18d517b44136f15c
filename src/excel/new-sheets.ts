import { freeSheetName } from "../sheet/free-sheet-name";
import { ExcelProblem } from "./excel-problem";

/**
 * Names under which sheets can be added: those wanted, with a number where there is such a sheet. One round trip.
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
 * Removes sheets that were added for what Excel then refused. By their ids, which a round trip of their own has told: another
 * sheet may have their names by now. What Excel does not let go either stays.
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
    // The first problem is the one to be told.
  }
}
