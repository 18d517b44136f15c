import { plainName } from "../../rules/text/department-names";
import type { ReviewedDeclaration } from "../reviewed-file";

/** Whose form it is and for which year, as stated on the form. */
export interface FormOf {
  /** Without code and brackets. */
  readonly department: string;
  readonly year: number | null;
}

/** What a declaration states about itself; null if it names no department. */
export function formOf({ checked: { declaration } }: ReviewedDeclaration): FormOf | null {
  const { department, year } = declaration;
  return department.value === null
    ? null
    : { department: plainName(department.value), year: year.value };
}

/** The key of a department and year; null if no department is named. */
export function formKey(declaration: ReviewedDeclaration): string | null {
  const form = formOf(declaration);
  return form && JSON.stringify([form.department, form.year]);
}
