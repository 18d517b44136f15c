import type { Locale } from "../../declaration/locale";
import { fill } from "../../locales/translation";
import type { Across } from "../../review/across/across";
import { groupBy } from "../../review/group-by";
import type { ReviewedDeclaration } from "../../review/reviewed-file";
import { ACROSS_TEXTS } from "./across-texts";

/**
 * How sentences name the forms found across declarations: by the department, with the place if several of them belong
 * to one department, and by the place alone if a form names no department.
 */
export function formNames(across: Across, locale: Locale): (form: ReviewedDeclaration) => string {
  const forms = new Map(formsIn(across).map((form) => [form.checked, form]));
  const alike = groupBy(forms.values(), departmentOf);
  return (form) => {
    const department = departmentOf(form);
    const others = alike.get(department) ?? [];
    const place = placeOf(form, others);
    return department === null
      ? place
      : others.length > 1
        ? fill(ACROSS_TEXTS[locale].formAt, { department, place })
        : department;
  };
}

/** The file of a form, with the sheet if that file contains more than one of them. */
export function placeOf(
  { file, checked }: ReviewedDeclaration,
  others: readonly ReviewedDeclaration[],
): string {
  return others.filter((other) => other.file === file).length > 1
    ? `${file} › ${checked.declaration.sheet}`
    : file;
}

function formsIn({
  sameDepartments,
  copies,
  foreignNames,
}: Across): readonly ReviewedDeclaration[] {
  return [
    ...sameDepartments.flatMap(({ declarations }) => declarations),
    ...copies.flatMap(({ a, b }) => [a, b]),
    ...foreignNames.map(({ declaration }) => declaration),
  ];
}

function departmentOf({ checked }: ReviewedDeclaration): string | null {
  return checked.declaration.department.value;
}
