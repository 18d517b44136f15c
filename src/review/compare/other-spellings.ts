import { isSameDepartment } from "../../rules/text/department-names";
import type { ReviewedDeclaration } from "../reviewed-file";
import { formKey, formOf, type FormOf } from "./form-of";
import type { KeyOf, Matching } from "./match-by-keys";

/** A shorter name than this is part of too many others. */
const SHORTEST = 3;
/**
 * Above this many candidate pairs the batches are unrelated: another folder was chosen, rather than names spelt
 * differently.
 */
const MOST_PAIRS = 100_000;

type Forms = ReadonlyMap<string, FormOf>;

/**
 * A key shared by declarations of one department and year although its name is spelt differently: `白云区教育局` and
 * `广州市白云区教育局`. That one name may be short for the other proves little, so names are joined only if each has
 * exactly one candidate.
 */
export function otherSpellings({
  before,
  now,
}: Matching<ReviewedDeclaration>): KeyOf<ReviewedDeclaration> {
  const [earlier, present] = [formsOf(before), formsOf(now)];
  const candidates =
    earlier.size * present.size > MOST_PAIRS ? [] : [...sameForms(earlier, present)];
  const [uses, others] = [countOf(candidates, 0), countOf(candidates, 1)];
  const keys = new Map(
    candidates
      .filter(([was, is]) => uses.get(was) === 1 && others.get(is) === 1)
      .flatMap(([was, is]) => [[was, was] as const, [is, was] as const]),
  );
  return (declaration) => keys.get(formKey(declaration) ?? "") ?? null;
}

/** Each department and year once. */
function formsOf(declarations: readonly ReviewedDeclaration[]): Forms {
  return new Map(
    declarations.flatMap((declaration) => {
      const [key, form] = [formKey(declaration), formOf(declaration)];
      return key === null || form === null ? [] : [[key, form] as const];
    }),
  );
}

function* sameForms(before: Forms, now: Forms): Generator<readonly [string, string]> {
  for (const [was, a] of before) {
    for (const [is, b] of now) {
      if (a.year === b.year && mayBeSame(a.department, b.department)) {
        yield [was, is];
      }
    }
  }
}

function mayBeSame(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  // A quick test that rules out nearly all pairs, at a hundredth of the cost of the thorough one.
  return shorter.length >= SHORTEST && holdsInOrder(longer, shorter) && isSameDepartment(a, b);
}

/** Whether all characters of a part occur in a text in the same order, gaps allowed. */
function holdsInOrder(text: string, part: string): boolean {
  let at = 0;
  for (const character of part) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) {
      return false;
    }
  }
  return true;
}

function countOf(
  pairs: readonly (readonly [string, string])[],
  side: 0 | 1,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    counts.set(pair[side], (counts.get(pair[side]) ?? 0) + 1);
  }
  return counts;
}
