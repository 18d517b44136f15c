import { foldText } from "../../declaration/normalise-text";
import { isSameDepartment, plainName } from "../../rules/text/department-names";
import type { ReviewedDeclaration } from "../reviewed-file";
import { matchByKeys, type Matching } from "./match-by-keys";

/**
 * Finds for each declaration of a batch the one that was submitted before: by department and year, among several of them by
 * the name of the file; then by department where one states no year; then by the name of the file where the departments'
 * names do not contradict. About linear in the number of declarations.
 */
export function matchBatches(
  before: readonly ReviewedDeclaration[],
  now: readonly ReviewedDeclaration[],
): Matching<ReviewedDeclaration> {
  const certain = matchByKeys(before, now, [withFile(formKey), formKey]);
  const likely = matchByKeys(
    certain.before,
    certain.now,
    [departmentKey, withFile(sheetKey)],
    isOneForm,
  );
  return { ...likely, pairs: [...certain.pairs, ...likely.pairs] };
}

/** What the form itself says. */
function formKey({ checked: { declaration } }: ReviewedDeclaration): string | null {
  const { department, year } = declaration;
  return department.value === null
    ? null
    : JSON.stringify([plainName(department.value), year.value]);
}

function departmentKey({ checked: { declaration } }: ReviewedDeclaration): string | null {
  const { value } = declaration.department;
  return value === null ? null : plainName(value);
}

function sheetKey({ checked: { declaration } }: ReviewedDeclaration): string {
  return JSON.stringify([declaration.sheet, declaration.additional]);
}

/** A key, and the file's name without its folders and what kind it is. */
function withFile(keyOf: (item: ReviewedDeclaration) => string | null) {
  return (item: ReviewedDeclaration): string | null => {
    const key = keyOf(item);
    const name = item.file.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "");
    return key === null ? null : JSON.stringify([key, foldText(name).toLowerCase()]);
  };
}

/** Whether two forms may be of one department and year: they do not say otherwise. */
function isOneForm(before: ReviewedDeclaration, now: ReviewedDeclaration): boolean {
  const [a, b] = [before.checked.declaration, now.checked.declaration];
  const years = [a.year.value, b.year.value];
  const [one, other] = [a.department.value, b.department.value];
  return (
    (years.includes(null) || a.year.value === b.year.value) &&
    (one === null || other === null || isSameDepartment(one, other))
  );
}
