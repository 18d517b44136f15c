import { formKey } from "../../../review/compare/form-of";
import type { ReviewedDeclaration } from "../../../review/reviewed-file";
import type { MissingForm } from "./earlier-comparison";

/** The forms that were not submitted again: each department and year once, with the files it was in. Pure. */
export function missingForms(
  notSubmittedNow: readonly ReviewedDeclaration[],
): readonly MissingForm[] {
  const forms = new Map<string, MissingForm>();
  for (const declaration of notSubmittedNow) {
    const { file } = declaration;
    const { department, year } = declaration.checked.declaration;
    // Forms without a department may be of anyone: what they have in common is their file.
    const key = formKey(declaration) ?? JSON.stringify({ file });
    const known = forms.get(key) ?? { department: department.value, year: year.value, files: [] };
    const files = known.files.includes(file) ? known.files : [...known.files, file];
    forms.set(key, { ...known, files });
  }
  return [...forms.values()];
}
