import type { CheckedDeclaration } from "../../src/review/checked-workbook";
import { checkWorkbook } from "../../src/review/check-workbook";
import type { WorkbookPicture } from "../../src/sheet/sheet-picture";

/** The one declaration of a workbook, checked. @throws Error when there is none or more than one. */
export function checkOne(workbook: WorkbookPicture): CheckedDeclaration {
  const checked = checkWorkbook(workbook);
  const [declaration, another] = checked.status === "checked" ? checked.declarations : [];
  if (declaration === undefined || another !== undefined) {
    throw new Error("The workbook does not hold exactly one declaration");
  }
  return declaration;
}
