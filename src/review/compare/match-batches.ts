import { foldText } from "../../declaration/normalise-text";
import { isSameDepartment } from "../../rules/text/department-names";
import type { ReviewedDeclaration } from "../reviewed-file";
import { formKey, formOf } from "./form-of";
import { matchAlike } from "./match-alike";
import type { KeyOf, Matching } from "./match-by-keys";
import { otherSpellings } from "./other-spellings";
import { sharedRows } from "./shared-rows";
import { withoutRepeated } from "./without-repeated";

type Batches = Matching<ReviewedDeclaration>;

/** Less than a row counts: the file's name decides only between forms that share equally many rows. */
const SAME_FILE = 0.5;

/**
 * Finds for each declaration of a batch the one that was submitted before: by department and year; then by department
 * if one of them states no year; then by the name of the file if the departments' names do not contradict; then by
 * another spelling of the department. Of several candidates the one that shares most rows is taken, among equals the
 * one in a file of the same name. About linear in the number of declarations.
 * @returns the pairs, and the declarations of departments and years that have no pair
 */
export function matchBatches(
  before: readonly ReviewedDeclaration[],
  now: readonly ReviewedDeclaration[],
): Batches {
  const certain = goOn({ pairs: [], before, now }, formKey);
  const yearless = goOn(certain, (item) => formOf(item)?.department ?? null, isOneForm);
  const likely = withoutRepeated(goOn(yearless, sheetKey, isOneForm));
  return withoutRepeated(goOn(likely, otherSpellings(likely)));
}

/** Adds the pairs with the same key among those that are left. */
function goOn(
  { pairs, before, now }: Batches,
  keyOf: KeyOf<ReviewedDeclaration>,
  isPair?: (before: ReviewedDeclaration, now: ReviewedDeclaration) => boolean,
): Batches {
  const found = matchAlike(before, now, keyOf, { likenessOf, isPair });
  return { ...found, pairs: [...pairs, ...found.pairs] };
}

function likenessOf(before: ReviewedDeclaration, now: ReviewedDeclaration): number {
  const isSameFile = fileName(before) === fileName(now);
  return (
    sharedRows(before.checked.declaration, now.checked.declaration) + (isSameFile ? SAME_FILE : 0)
  );
}

/** The file's name and the sheet, and if several forms are on it, which one. */
function sheetKey(item: ReviewedDeclaration): string {
  const { sheet, additional } = item.checked.declaration;
  return JSON.stringify([sheet, additional, fileName(item)]);
}

/** The file's name without folders and extension. */
function fileName({ file }: ReviewedDeclaration): string {
  const name = file.replace(/^.*[\\/]/, "").replace(/\.\w+$/, "");
  return foldText(name).toLowerCase();
}

/** Whether two forms may belong to the same department and year: they do not contradict each other. */
function isOneForm(before: ReviewedDeclaration, now: ReviewedDeclaration): boolean {
  const [a, b] = [before.checked.declaration, now.checked.declaration];
  const years = [a.year.value, b.year.value];
  const [one, other] = [a.department.value, b.department.value];
  return (
    (years.includes(null) || a.year.value === b.year.value) &&
    (one === null || other === null || isSameDepartment(one, other))
  );
}
