import type { ReviewedDeclaration } from "../reviewed-file";
import { formOf } from "./form-of";
import type { Matching } from "./match-by-keys";

/**
 * Leaves out remaining declarations of departments and years of which another declaration is in a pair: a draft
 * beside the final form, or the same file twice. Such a department has submitted both times.
 */
export function withoutRepeated(
  matching: Matching<ReviewedDeclaration>,
): Matching<ReviewedDeclaration> {
  const years = yearsOf(matching.pairs);
  const isLeft = (declaration: ReviewedDeclaration): boolean => {
    const form = formOf(declaration);
    const paired = form && years.get(form.department);
    if (form === null || !paired) {
      return true;
    }
    // A form that states no year may belong to any.
    return form.year !== null && !paired.has(form.year) && !paired.has(null);
  };
  return {
    ...matching,
    before: matching.before.filter(isLeft),
    now: matching.now.filter(isLeft),
  };
}

/** The years of each department's pairs, under both of its names; null if neither form states one. */
function yearsOf(
  pairs: Matching<ReviewedDeclaration>["pairs"],
): ReadonlyMap<string, ReadonlySet<number | null>> {
  const years = new Map<string, Set<number | null>>();
  for (const pair of pairs) {
    const forms = pair.map(formOf).filter((form) => form !== null);
    const year = forms.find((form) => form.year !== null)?.year ?? null;
    for (const { department } of forms) {
      years.set(department, (years.get(department) ?? new Set()).add(year));
    }
  }
  return years;
}
