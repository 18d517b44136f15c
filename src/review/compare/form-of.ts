import { plainName } from "../../rules/text/department-names";
import type { ReviewedDeclaration } from "../reviewed-file";

/** Whose form it is, and of which year, as the form itself says. */
export interface FormOf {
  /** Without code and brackets. */
  readonly department: string;
  readonly year: number | null;
}

/** What a declaration says of itself; null where it names no department. */
export function formOf({ checked: { declaration } }: ReviewedDeclaration): FormOf | null {
  const { department, year } = declaration;
  return department.value === null
    ? null
    : { department: plainName(department.value), year: year.value };
}

/** What declarations of one department and year have in common; null where none is named. */
export function formKey(declaration: ReviewedDeclaration): string | null {
  const form = formOf(declaration);
  return form && JSON.stringify([form.department, form.year]);
}
