import { freeSheetName } from "../sheet/free-sheet-name";
import { ExcelProblem } from "./excel-problem";

/**
 * Names under which sheets can be added: those wanted, with a number where there is such a sheet. One round trip.
 * @throws ExcelProblem `workbook-protected` when the structure of the workbook is protected
 */
export async function freeNames(
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

/** Removes what was added under these names of a request that Excel refused. What it does not let go either stays. */
export async function removeAdded(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<void> {
  try {
    const added = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    added.forEach((sheet) => sheet.load("name"));
    await context.sync();
    added
      .filter(({ isNullObject }) => !isNullObject)
      .forEach((sheet) => {
        sheet.delete();
      });
    await context.sync();
  } catch {
    // The first problem is the one to be told.
  }
}
