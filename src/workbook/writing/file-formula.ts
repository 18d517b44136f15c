import { requireAtMost } from "./require-at-most";

const LONGEST = 8192;

/**
 * A formula as a file states it: without its `=`.
 * @throws RangeError when it is not a formula, or longer than Excel allows.
 */
export function fileFormula(formula: string): string {
  requireAtMost(formula.length, LONGEST, "Characters of a formula");
  if (!/^=./s.test(formula)) {
    throw new RangeError(`Not a formula: ${formula}`);
  }
  return formula.slice(1);
}
