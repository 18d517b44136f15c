import { checkWorkbook } from "../../../src/review/check-workbook";
import type { CheckedDeclaration } from "../../../src/review/checked-workbook";
import type { ReviewedDeclaration } from "../../../src/review/reviewed-file";
import { formPicture, type FormChanges } from "../../support/declaration";

/** A form with some changes, read and checked. @throws Error when it is not exactly one declaration */
export function checkedForm(changes: FormChanges = {}): CheckedDeclaration {
  const checked = checkWorkbook({ fileName: null, sheets: [formPicture(changes)] });
  const [declaration, another] = checked.status === "checked" ? checked.declarations : [];
  if (declaration === undefined || another !== undefined) {
    throw new Error("Not exactly one declaration");
  }
  return declaration;
}

export function reviewed(file: string, changes: FormChanges = {}): ReviewedDeclaration {
  return { file, checked: checkedForm(changes) };
}
